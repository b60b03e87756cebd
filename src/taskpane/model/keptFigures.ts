import type { CellId } from '../../form';
import { isRecord } from '../../report';
import { keptByReport, type KeptByReport } from '../../validation';

/** Numbers kept for single cells of a report. */
export type KeptFigures = Readonly<Record<CellId, number>>;

function figuresFrom(kept: unknown): KeptFigures {
  if (!isRecord(kept)) return {};
  const numbers = Object.entries(kept).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number' && Number.isFinite(entry[1]),
  );
  return Object.fromEntries(numbers);
}

/** What was kept, without what is not a number. */
export function keptFiguresFrom(kept: unknown): KeptByReport<KeptFigures> {
  const reports = Object.entries(keptByReport(kept));
  return Object.fromEntries(reports.map(([key, of]) => [key, figuresFrom(of)]));
}
