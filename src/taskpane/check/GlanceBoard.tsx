import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { glanceOf, levelNames, worstOf, type Dossier, type Glance } from '../../validation';
import { checkWords, verdictWords } from '../words';
import { SignIcon, type Sign } from './levels';

const useStyles = makeStyles({
  verdict: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  counts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, 1fr)',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  count: {
    display: 'flex',
    flexDirection: 'column-reverse',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  none: { color: tokens.colorNeutralForeground3 },
  number: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

const order: readonly (keyof Glance & Sign)[] = [
  'error',
  'verify',
  'hint',
  'missing',
  'holds',
  'notAssessable',
];
const names = { ...levelNames, ...checkWords.countNames };

/** How the report stands: one sentence and six numbers. */
export function GlanceBoard({ dossier }: { readonly dossier: Dossier }): React.JSX.Element {
  const styles = useStyles();
  const glance = glanceOf(dossier);
  const verdict = worstOf(glance);
  return (
    <section aria-label={checkWords.counts}>
      <p className={styles.verdict} role="status">
        <SignIcon sign={verdict === 'clean' ? 'holds' : verdict} />
        {verdictWords[verdict](glance)}
      </p>
      <ul className={styles.counts}>
        {order.map((sign) => (
          <li key={sign} className={mergeClasses(styles.count, glance[sign] === 0 && styles.none)}>
            {names[sign]}{' '}
            <span className={styles.number}>
              <SignIcon sign={sign} />
              {glance[sign]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
