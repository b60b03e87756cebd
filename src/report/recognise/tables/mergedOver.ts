import { onceFor } from '../../../form';
import type { Grid } from '../../grid';
import type { Token } from '../tokens/token';

/** Why a figure is no one item's, or no one column's. */
export const whyMerged =
  '这个数写在合并的单元格里，占了几格的位置，无法确定是哪一格的；请拆开填写。';

/** By the row of cells that are merged down, then by their column: the first row after them. */
const endsOf = /* @__PURE__ */ onceFor(({ merges }: Grid) => {
  const ends = new Map<number, Map<number, number>>();
  for (const { row, column, rows } of merges) {
    if (rows < 2) continue;
    const inRow = ends.get(row) ?? new Map<number, number>();
    ends.set(row, inRow.set(column, row + rows));
  }
  return ends;
});

/** Whether the cell of a figure goes over one of these other columns of its table, or of its rows. */
export function isMergedOver(
  grid: Grid,
  { row, column, end }: Token,
  columns: () => readonly number[],
  rows: () => readonly number[],
): boolean {
  if (end > column + 1 && columns().some((other) => other > column && other < end)) return true;
  const last = endsOf(grid).get(row)?.get(column) ?? row;
  return last > row && rows().some((other) => other > row && other < last);
}
