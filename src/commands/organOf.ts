import { reportsInGrids } from '../excel/reports';
import type { ReportWorkbook } from '../excel/types';

/**
 * Whose tables a ribbon button puts in, for it asks nothing: the organ that the workbook keeps, or
 * the only one that its reports name; null where there is none, or several.
 */
export async function organOf(
  workbook: Pick<ReportWorkbook, 'loadSetting' | 'read'>,
): Promise<string | null> {
  const kept = await workbook.loadSetting('organ');
  if (typeof kept === 'string') return kept;
  const { grids } = await workbook.read();
  const organs = reportsInGrids(grids).map(({ organ }) => organ);
  const [only = null, ...others] = new Set(organs.filter((organ) => organ !== null));
  return others.length === 0 ? only : null;
}
