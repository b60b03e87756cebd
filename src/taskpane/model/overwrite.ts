import type { NewFigure, ReportWorkbook } from '../../excel/types';
import type { CellId } from '../../form';
import { placeOf, readingAt, type Report } from '../../report';
import { cellName } from '../../validation';
import { checkWords } from '../words';

/** A figure to be written on the user's word. */
export interface Wanted {
  readonly cell: CellId;
  readonly value: number;
}

/**
 * Writes the cells to which the user agreed as they were shown: all of them or none.
 * @param report as the user saw it
 * @throws Error with a sentence when one holds something else by now, holds a formula, is
 * protected or stands nowhere
 */
export async function overwrite(
  workbook: ReportWorkbook,
  report: Report,
  wanted: readonly Wanted[],
): Promise<void> {
  const figures = wanted.map(({ cell, value }): NewFigure => {
    const place = placeOf(report, cell);
    if (!place) throw new Error(checkWords.nowhere);
    return { cell, place, value };
  });
  const plan = await workbook.planFill(figures);
  const [refused] = plan.refused;
  if (refused) throw new Error(refused.why);
  const present = new Map(plan.occupied.map((one) => [one.cell, one.present]));
  for (const { cell } of [...plan.empty, ...plan.occupied]) {
    const now = present.get(cell) ?? '';
    if (now !== shownIn(report, cell)) {
      throw new Error(checkWords.changed(cellName(report.form, cell), now));
    }
  }
  await workbook.fill(
    plan,
    figures.map(({ cell }) => cell),
  );
}

/** What a cell held when the report was read. */
const shownIn = (report: Report, cell: CellId): string =>
  String(readingAt(report, cell)?.raw ?? '');
