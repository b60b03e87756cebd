import { makeStyles, tokens } from '@fluentui/react-components';
import { placeOf, placeText, type Report } from '../../report';
import { cellName, type Finding } from '../../validation';
import { contentOf } from '../model/picture';
import { checkWords, pictureWords } from '../words';
import { PlaceLink } from '../shell';

const useStyles = makeStyles({
  details: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 32px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  term: { fontWeight: tokens.fontWeightSemibold, marginTop: tokens.spacingVerticalXS },
  told: { margin: 0 },
  cells: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    maxHeight: '12em',
    overflowY: 'auto',
  },
  cell: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
  },
  name: { textAlign: 'left' },
  value: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
});

interface DetailsProps {
  readonly finding: Finding;
  readonly report: Report;
}

/** What to do about a finding, why it must be so, and every cell that takes part. */
export function FindingDetails({ finding, report }: DetailsProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <dl className={styles.details}>
      <dt className={styles.term}>{checkWords.advice}</dt>
      <dd className={styles.told}>{finding.advice}</dd>
      <dt className={styles.term}>{checkWords.basis}</dt>
      <dd className={styles.told}>{finding.basis}</dd>
      {finding.cells.length > 0 && (
        <>
          <dt className={styles.term}>{checkWords.cells}</dt>
          <dd className={styles.told}>
            <ul className={styles.cells}>
              {finding.cells.map((id) => {
                const place = placeOf(report, id);
                const name = cellName(report.form, id);
                return (
                  <li key={id} className={styles.cell}>
                    <PlaceLink
                      place={place}
                      className={styles.name}
                      {...(place && { title: placeText(place) })}
                    >
                      {name}
                    </PlaceLink>{' '}
                    <span className={styles.value}>
                      {contentOf(report, id) || pictureWords.empty}
                    </span>
                  </li>
                );
              })}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
}
