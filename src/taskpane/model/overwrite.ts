import type { NewFigure, ReportWorkbook } from '../../excel/types';
import type { CellId } from '../../form';
import { placeOf, type Report } from '../../report';
import { checkWords } from '../words';

/** A figure to be written on the user's word. */
export interface Wanted {
  readonly cell: CellId;
  readonly value: number;
}

/**
 * Writes the cells to which the user agreed, whatever they hold: all of them or none.
 * @throws Error with a sentence when one holds a formula, is protected or stands nowhere
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
  await workbook.fill(
    plan,
    figures.map(({ cell }) => cell),
  );
}
