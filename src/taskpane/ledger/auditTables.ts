import {
  helpOf,
  isoOf,
  ledgerScene,
  periodOf,
  practicesOf,
  readLedger,
  stateWord,
  today,
  type Application,
  type Day,
  type KeptLedger,
  type LedgerScene,
} from '../../ledger';
import type { Grid } from '../../report';
import type { AuditReport } from '../../validation/auditReport';
import { ledgerWords as words } from '../words';

interface Told {
  readonly grids: readonly Grid[] | null;
  readonly kept: KeptLedger;
  readonly year: number | null;
  /** Whether the user asked for the list of cases. */
  readonly withCases: boolean;
}

/**
 * What the 核查报告 of a workbook with a ledger tells of it: how it was counted, and nothing of any case
 * unless the user asked for the list.
 */
export function ledgerTables({ grids, kept, year, withCases }: Told): AuditReport['more'] {
  const ledger = grids && readLedger(grids, helpOf(kept));
  if (!ledger) return [];
  const { policies } = kept;
  const rows = practicesOf(policies).map((one) => [one.situation, one.practice, one.ground]);
  const practices = { heading: words.practiceHeading, columns: words.practiceTable, rows };
  if (!withCases || year === null) return [practices];
  const scene = ledgerScene(ledger, periodOf(year), today(), { policies });
  const cases = scene.applications.map((one) => lineOf(one, scene));
  return [practices, { heading: words.casesHeading(year), columns: words.casesTable, rows: cases }];
}

const said = (day: Day | null | undefined) => (day == null ? '' : isoOf(day));

/** A case without its applicant and without what was asked for, in which names may stand. */
function lineOf(one: Application, { deadlines, on, calendar }: LedgerScene): readonly string[] {
  const { label, received, kind, closed, results } = one;
  const deadline = deadlines.get(one);
  return [
    label,
    said(received),
    kind?.name ?? '',
    said(deadline?.due),
    said(closed),
    results.map(({ word }) => word).join('；'),
    deadline ? stateWord(deadline, closed, on, calendar) : '',
  ];
}
