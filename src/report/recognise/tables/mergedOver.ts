import { onceFor } from '../../../form';
import type { Grid } from '../../grid';
import type { Token } from '../tokens/token';

/** Why a figure is no one item's, or no one column's. */
export const whyMerged =
  '这个数写在合并的单元格里，占了几格的位置，无法确定是哪一格的；请拆开填写。';

/** By the place of a cell that is merged down, the first row after it. */
const endsOf = /* @__PURE__ */ onceFor(
  ({ merges }: Grid): ReadonlyMap<string, number> =>
    new Map(
      merges
        .filter(({ rows }) => rows > 1)
        .map(({ row, column, rows }) => [`${row},${column}`, row + rows]),
    ),
);

/** Whether the cell of a figure goes over one of these other columns of its table, or of its rows. */
export function isMergedOver(
  grid: Grid,
  { row, column, end }: Token,
  columns: readonly number[],
  rows: readonly number[],
): boolean {
  if (columns.some((other) => other > column && other < end)) return true;
  const last = endsOf(grid).get(`${row},${column}`) ?? row;
  return last > row && rows.some((other) => other > row && other < last);
}
