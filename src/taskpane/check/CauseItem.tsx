import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CellId } from '../../form';
import type { Report } from '../../report';
import { cellName, levelNames, listText, type Cause } from '../../validation';
import { mostListed, sayLimit, sayTie, tiedOf } from '../../validation/locate';
import { usePane } from '../hooks/usePane';
import { isTypedLast, typedLastFirst } from '../model/typed';
import { Fold } from '../shell';
import { causeWords as words } from '../words';
import { SignIcon } from './levels';
import { SuspectItem } from './SuspectItem';

const useStyles = makeStyles({
  cause: {
    padding: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorPalettePurpleBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface CauseProps {
  readonly cause: Cause;
  readonly report: Report;
  /** Keeps that a figure is certain. */
  readonly confirm: (cell: CellId, value: number) => void;
  /** The findings that it explains. */
  readonly children: React.ReactNode;
}

/**
 * What most likely lies behind some findings. A single one stands above; several are folded under
 * it, for they are one slip.
 */
export function CauseItem({ cause, report, confirm, children }: CauseProps) {
  const styles = useStyles();
  const { live, show } = usePane();
  const { typedLast } = live;
  const { findings, formulaTotals: open, limit, table } = cause;
  const [all, setAll] = useState(false);
  // Behind a total that follows its parts any of them may be the slip: none of them is offered.
  const suspects = typedLastFirst(cause.suspects, typedLast, open !== null);
  const listed = all ? suspects : suspects.slice(0, mostListed);
  const tied = tiedOf({ suspects, formulaTotals: open });
  const columns = open?.columns.map(
    (id) => table?.columns.find((column) => column.id === id)?.name ?? id,
  );
  const allErrors = findings.every(({ level }) => level === 'error');
  const what = allErrors ? levelNames.error : words.findings;
  const decisive = open?.decisive.map((id) => cellName(report.form, id)) ?? [];

  return (
    <li className={styles.cause}>
      {findings.length === 1 && children}
      <p className={styles.title}>
        <SignIcon sign="cause" />
        {findings.length > 1 ? words.several(findings.length, what) : words.title}
      </p>
      {columns && columns.length > 0 && (
        <p className={styles.note}>{words.formula(columns.join('、'))}</p>
      )}
      {decisive.length > 0 && (
        <>
          <p className={styles.note}>{words.decisive(listText(decisive, '个总数', 3))}</p>
          <Button size="small" onClick={() => show('totals')}>
            {words.toTotals}
          </Button>
        </>
      )}
      {tied.length > 1 && (
        <p className={styles.note}>{sayTie(tied, Math.min(tied.length, listed.length))}。</p>
      )}
      {limit !== null && <p className={styles.note}>{sayLimit(limit)}</p>}
      <ol className={styles.list}>
        {listed.map((suspect) => (
          <SuspectItem
            key={suspect.changes.map(({ cell, to }) => `${cell} ${to}`).join(' ')}
            suspect={suspect}
            report={report}
            isGuess={tied.length > 1 || open !== null}
            isTypedLast={isTypedLast(suspect, typedLast)}
            confirm={confirm}
          />
        ))}
      </ol>
      {suspects.length > mostListed && (
        <Button size="small" appearance="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.fewer : words.more(suspects.length - mostListed)}
        </Button>
      )}
      {findings.length > 1 && (
        <Fold title={words.explained(findings.length, what)}>{children}</Fold>
      )}
    </li>
  );
}
