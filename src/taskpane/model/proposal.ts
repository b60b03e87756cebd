import { sheetsOf } from '../../excel/reports';
import type { FillPlan, ProseRequest, ReportWorkbook } from '../../excel/types';
import type { CellId } from '../../form';
import { hasProse, type Report } from '../../report';
import type { Dossier } from '../../validation';
import type { LiveLook } from '../hooks/useLive';
import { targetReport, transfer } from './transfer';

/** What filling a pasted report into one of the workbook would do. */
export interface FillProposal {
  readonly from: Report;
  readonly plan: FillPlan;
  /** The report it goes into: how the pane knows it, and what it calls it. */
  readonly into: Pick<Dossier, 'key' | 'title'>;
  /** The organs of both, where they are different ones. */
  readonly organs: { readonly from: string; readonly into: string } | null;
  readonly homeless: readonly CellId[];
  /** What the pasted report says in prose; null where it says nothing, or not of which year. */
  readonly prose: ProseRequest | null;
  /** The sheet that has the prose of that year already: it is left as it is. */
  readonly proseSheet: string | null;
}

/**
 * Plans on what was seen of the workbook; whether it still stands so is looked at when it is filled.
 * @param key the report chosen as target; null to take the one of the same year
 * @returns null where the workbook has no report for it
 */
export async function proposeFill(
  workbook: Pick<ReportWorkbook, 'planFill'>,
  { sheets, dossiers }: LiveLook,
  from: Report,
  key: string | null,
): Promise<FillProposal | null> {
  const target =
    key === null ? targetReport(from, dossiers) : dossiers.find((one) => one.key === key);
  if (!target) return null;
  const { organ } = target.report;
  const organs =
    from.organ !== null && organ !== null && from.organ !== organ
      ? { from: from.organ, into: organ }
      : null;
  const { figures, homeless } = transfer(from, target.report);
  const year = target.report.year ?? from.year;
  const reports = dossiers.map(({ report }) => report);
  return {
    from,
    plan: await workbook.planFill(figures, sheets),
    into: { key: target.key, title: target.title },
    organs,
    homeless,
    prose: proseFor(from, year, organ),
    proseSheet:
      (year === null
        ? null
        : sheetsOf(reports, { year, organ: organ ?? from.organ }).get('narrative')) ?? null,
  };
}

/**
 * Whether it would fill in what this report says: one that was counted or read again since says the
 * same, another one that was pasted does not.
 */
export function stillFills({ from }: FillProposal, report: Report): boolean {
  const prose = ({ narrative }: Report) => narrative.map(({ text }) => text).join('\n');
  return (
    from.form === report.form &&
    from.year === report.year &&
    from.organ === report.organ &&
    from.values.every((value, i) => Object.is(value, report.values[i])) &&
    prose(from) === prose(report)
  );
}

function proseFor(from: Report, year: number | null, organ: string | null): ProseRequest | null {
  if (year === null || !hasProse(from.narrative)) return null;
  return { year, organ: organ ?? from.organ, prose: from.narrative };
}
