import { useMemo } from 'react';
import {
  agendaOf,
  checkLedger,
  countOf,
  helpOf,
  periodOf,
  readLedger,
  ledgerScene,
  today,
  yearOf,
  type AgendaItem,
  type Ledger,
  type LedgerFinding,
  type LedgerScene,
} from '../../ledger';
import { reportFromFigures, type Report } from '../../report';
import { usePane } from '../hooks/usePane';
import { ledgerWords } from '../words';
import { useKeptLedger } from './useKeptLedger';

/** The ledgers in the workbook as they were last seen; null where there are none. */
export function useLedger(): Ledger | null {
  const { grids } = usePane().live;
  const { kept } = useKeptLedger();
  return useMemo(() => (grids ? readLedger(grids, helpOf(kept)) : null), [grids, kept]);
}

/** Years in which something was received or closed, the latest first. */
export function ledgerYears({ applications, disputes, documents }: Ledger): readonly number[] {
  const days = [
    ...[...(applications ?? []), ...(disputes ?? [])].flatMap(({ received, closed }) => [
      received,
      closed,
    ]),
    ...(documents ?? []).map(({ issued }) => issued),
  ];
  const years = new Set(days.flatMap((day) => (day === null ? [] : yearOf(day))));
  return [...years].sort((a, b) => b - a);
}

/** What a ledger comes to in a year. */
export interface LedgerYear {
  readonly scene: LedgerScene;
  readonly findings: readonly LedgerFinding[];
  readonly agenda: readonly AgendaItem[];
  /** Its figures as a report, to be filled in. */
  readonly counted: Report;
}

/** Counted and checked again whenever the ledger or the year is another one. */
export function useLedgerYear(ledger: Ledger, year: number, previous: Ledger | null): LedgerYear {
  const { live, kept } = usePane();
  const { policies } = useKeptLedger().kept;
  const report = live.dossiers?.find((one) => one.report.year === year)?.report ?? null;
  const organ = report?.organ ?? ledger.organ ?? kept.value.organ;
  return useMemo(() => {
    const scene = ledgerScene(ledger, periodOf(year), today(), { report, policies, previous });
    const { count } = scene;
    const values = Object.fromEntries(
      Array.from(count.cases.keys(), (id) => [id, countOf(count, id)]),
    );
    return {
      scene,
      findings: checkLedger(scene),
      agenda: agendaOf(ledger, today()),
      counted: reportFromFigures({ source: ledgerWords.counted, organ, year, values }),
    };
  }, [ledger, year, report, organ, policies, previous]);
}
