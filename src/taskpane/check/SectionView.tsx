import { useMemo } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Report } from '../../report';
import { isAboutMissing } from '../model/glance';
import { markedBy, pictureOf } from '../model/picture';
import { keyOf, type Section } from '../model/sections';
import { checkWords } from '../words';
import { Fold } from '../shell/Fold';
import { FindingItem } from './FindingItem';
import { SignIcon } from './levels';
import { TablePicture } from './TablePicture';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalXS,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  clean: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

interface SectionProps {
  readonly section: Section;
  readonly report: Report;
  /** Key of the finding that the user is at; the picture then shows that one alone. */
  readonly active: string | null;
  readonly setActive: (key: string | null) => void;
}

/** One table: its findings, and its picture with what they say. */
export function SectionView({
  section: { table, findings },
  report,
  active,
  setActive,
}: SectionProps): React.JSX.Element {
  const styles = useStyles();
  const picture = useMemo(() => {
    if (!table) return null;
    const one = findings.filter((finding) => keyOf(finding) === active);
    return pictureOf(report, table, markedBy(one.length > 0 ? one : findings));
  }, [table, report, findings, active]);
  const name = table?.name ?? checkWords.whole;

  return (
    <section aria-label={name}>
      <div className={styles.head}>
        <h3 className={styles.heading} title={table?.heading}>
          {name}
        </h3>
        {findings.length === 0 && (
          <p className={styles.clean}>
            <SignIcon sign="holds" />
            {checkWords.clean}
          </p>
        )}
      </div>
      <ul className={styles.list}>
        {findings.map((finding) => {
          const key = keyOf(finding);
          return (
            <FindingItem
              key={key}
              finding={finding}
              report={report}
              onActive={(is) => {
                setActive(is ? key : null);
              }}
            />
          );
        })}
      </ul>
      {picture && table?.id !== '2' && (
        <Fold
          title={checkWords.picture(name)}
          initiallyOpen={!findings.every((finding) => isAboutMissing(finding))}
        >
          <TablePicture picture={picture} />
        </Fold>
      )}
    </section>
  );
}
