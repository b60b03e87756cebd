import type { Grid } from './grid';

/**
 * The grid with what is merged down from a cell written into the cells below it.
 * @param after the merges that begin in rows below this one; all of them where it is left out
 */
export function mergedDown(grid: Grid, after = -1): Grid {
  const merges = grid.merges.filter(({ row, rows }) => row > after && rows > 1);
  if (merges.length === 0) return grid;
  const cells = [...grid.cells];
  const from = new Map<string, number>();
  for (const { row: top, column, rows } of merges) {
    const value = grid.cells[top]?.[column] ?? null;
    for (let row = top + 1; row < Math.min(top + rows, cells.length); row += 1) {
      const filled = [...(cells[row] ?? [])];
      while (filled.length <= column) filled.push(null);
      filled[column] = value;
      cells[row] = filled;
      from.set(`${row},${column}`, top);
    }
  }
  const { isDate } = grid;
  if (!isDate) return { ...grid, cells };
  return {
    ...grid,
    cells,
    isDate: (row, column) => isDate(from.get(`${row},${column}`) ?? row, column),
  };
}
