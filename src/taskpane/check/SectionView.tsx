import { useMemo } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellId } from '../../form';
import type { Report } from '../../report';
import { isAboutMissing, suspectCells, type Cause, type Finding } from '../../validation';
import type { Explanations } from '../hooks/useExplanations';
import { markedBy, pictureOf } from '../model/picture';
import { findingKey, type FindingSection } from '../model/sections';
import { checkWords } from '../words';
import { Fold } from '../shell';
import { CauseItem } from './CauseItem';
import { FindingItem } from './FindingItem';
import { SignIcon } from './levels';
import { TablePicture } from './TablePicture';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
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
  readonly section: FindingSection;
  readonly report: Report;
  /** What lies behind findings of this table. */
  readonly causes: readonly Cause[];
  readonly explanations: Explanations;
  /** Keeps that a figure is certain. */
  readonly confirm: (cell: CellId, value: number) => void;
  /** Key of the finding that the user is at; the picture then shows that one alone. */
  readonly active: string | null;
  readonly setActive: (key: string | null) => void;
}

/** One table: its findings, and its picture with what those say that do not pass with a 说明. */
export function SectionView({
  section: { table, findings },
  report,
  causes,
  explanations,
  confirm,
  active,
  setActive,
}: SectionProps): React.JSX.Element {
  const styles = useStyles();
  const picture = useMemo(() => {
    if (!table) return null;
    const passing = explanations.standing.explained.map(({ finding }) => finding);
    const open = findings.filter((finding) => !passing.includes(finding));
    const one = open.filter((finding) => findingKey(finding) === active);
    const marked = markedBy(one.length > 0 ? one : open, suspectCells(causes));
    return pictureOf(report, table, marked);
  }, [table, report, findings, causes, active, explanations.standing]);
  const name = table?.name ?? checkWords.whole;
  const explained = new Set(causes.flatMap((cause) => cause.findings));
  const items = (some: readonly Finding[]) =>
    some.map((finding) => {
      const key = findingKey(finding);
      return (
        <FindingItem
          key={key}
          finding={finding}
          report={report}
          explanations={explanations}
          onActive={(is) => setActive(is ? key : null)}
        />
      );
    });

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
        {causes.map((cause) => (
          <CauseItem key={cause.key} cause={cause} report={report} confirm={confirm}>
            <ul className={styles.list}>{items(cause.findings)}</ul>
          </CauseItem>
        ))}
        {items(findings.filter((finding) => !explained.has(finding)))}
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
