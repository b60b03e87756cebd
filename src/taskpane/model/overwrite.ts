import type { NewFigure, ReportWorkbook } from '../../excel/types';

/**
 * Writes one cell to which the user agreed, whatever it holds.
 * @throws Error with a sentence when the cell holds a formula or is protected; nothing is written
 */
export async function overwrite(workbook: ReportWorkbook, figure: NewFigure): Promise<void> {
  const plan = await workbook.planFill([figure]);
  const [refused] = plan.refused;
  if (refused) throw new Error(refused.why);
  await workbook.fill(plan, [figure.cell]);
}
