import { applicationFlow, type Figure } from '../../form';
import { ownWords, type Grid, type Place, type Report } from '../../report';
import { cellName } from '../../validation';

/** A cell of the template that came with a formula and holds none any more. */
export interface LostFormula {
  readonly place: Place;
  /** Of which figure it was the sum; null for the sheet's own check. */
  readonly name: string | null;
}

const isSum = ({ column, item }: Figure) =>
  column.id === 'total' || item.id === applicationFlow.concluded;

/** The check that stands above the tables of a sheet of the template. */
const hasCheck = ({ top, cells }: Grid) =>
  top === 0 &&
  (cells[0] ?? []).some((cell) => typeof cell === 'string' && cell.startsWith(ownWords.check));

/**
 * Formulas of the template that were typed over or deleted: sums of a table in which others are
 * formulas still, and checks of a sheet beside which others still have theirs. Nothing is said of
 * what is no sheet of the template.
 */
export function lostFormulas(
  { form, readings }: Report,
  grids: readonly Grid[],
): readonly LostFormula[] {
  const sheets = new Set(readings.map((reading) => reading?.place?.sheet ?? null));
  const own = grids.filter(({ sheet }) => sheet !== null && sheets.has(sheet));
  if (!own.some(hasCheck)) return [];
  const checks = own
    .filter((grid) => !hasCheck(grid))
    .map(({ sheet }) => ({ place: { sheet, row: 0, column: 0 }, name: null }));
  const sums = form.figures.filter(isSum);
  const computed = sums.filter(({ index }) => readings[index]?.formula);
  const tables = new Set(computed.map(({ table }) => table));
  const typed = sums.flatMap(({ id, table, index }) => {
    const reading = readings[index];
    const isLost = tables.has(table) && reading?.formula === false && reading.place;
    return isLost ? [{ place: reading.place, name: cellName(form, id) }] : [];
  });
  return [...checks, ...typed];
}
