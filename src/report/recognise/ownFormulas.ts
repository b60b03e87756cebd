import type { CellValue, Grid } from '../grid';
import { ownWords } from '../ownWords';

/** Columns that NB.CHECK spills over. */
const width = 5;

interface Spot {
  readonly row: number;
  readonly column: number;
}

function marksIn({ cells }: Grid): readonly Spot[] {
  return cells.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      typeof cell === 'string' && cell.startsWith(ownWords.formulas) ? [{ row, column }] : [],
    ),
  );
}

/** The rows that belong to a mark: its own, the count below it, and what is spilled below that. */
function rowsOf({ row, column }: Spot, { cells }: Grid): ReadonlySet<number> {
  const rows = new Set([row]);
  for (let r = row + 1; (cells[r]?.[column] ?? null) !== null; r += 1) rows.add(r);
  return rows;
}

function without(line: readonly CellValue[], from: number): readonly CellValue[] {
  return line.map((cell, column) => (column >= from && column < from + width ? null : cell));
}

/**
 * The grid without our own check formulas and what they spill: that tells about the report and is
 * no part of it, though it holds numbers.
 */
export function withoutOwnFormulas(grid: Grid): Grid {
  let { cells } = grid;
  for (const mark of marksIn(grid)) {
    const rows = rowsOf(mark, grid);
    cells = cells.map((line, row) => (rows.has(row) ? without(line, mark.column) : line));
  }
  return cells === grid.cells ? grid : { ...grid, cells };
}
