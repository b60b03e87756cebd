import type { CellValue, Grid } from '../../grid';
import { isOwnWords, isVerdict, ownWords } from '../../ownWords';

/** Columns that NB.CHECK spills over. */
const width = 5;

interface Spot {
  readonly row: number;
  readonly column: number;
}

function marksIn({ cells }: Grid, mark: string): readonly Spot[] {
  const spots: Spot[] = [];
  cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (typeof cell === 'string' && cell.startsWith(mark)) spots.push({ row, column });
    });
  });
  return spots;
}

/** The rows that belong to a mark: its own, the count below it, and what is spilled below that. */
function spilledBelow({ row, column }: Spot, { cells }: Grid): ReadonlySet<number> {
  const rows = new Set([row]);
  for (let r = row + 1; (cells[r]?.[column] ?? null) !== null; r += 1) rows.add(r);
  return rows;
}

/** Check formulas of the add-in's functions: as many columns as they spill, from the mark on. */
function withoutFormulas(grid: Grid): Grid {
  const without = (line: readonly CellValue[], from: number) =>
    line.map((cell, column) => (column >= from && column < from + width ? null : cell));
  return marksIn(grid, ownWords.formulas).reduce((left, mark) => {
    const rows = spilledBelow(mark, left);
    const cells = left.cells.map((line, row) =>
      rows.has(row) ? without(line, mark.column) : line,
    );
    return { ...left, cells };
  }, grid);
}

/** The template's own verdicts: in the row of a mark, or in the column under one. */
function withoutVerdicts(grid: Grid): Grid {
  const marks = marksIn(grid, ownWords.check);
  if (marks.length === 0) return grid;
  const rows = new Set(marks.map(({ row }) => row));
  const columns = new Set(marks.map(({ column }) => column));
  const isOwn = (cell: CellValue, row: number, column: number) =>
    (rows.has(row) || columns.has(column)) && typeof cell === 'string' && isVerdict(cell.trim());
  const cells = grid.cells.map((line, row) =>
    line.map((cell, column) => (isOwn(cell, row, column) ? null : cell)),
  );
  return { ...grid, cells };
}

/** What is said to the user in cells of its own: it names tables and figures, and is none. */
function withoutWords(grid: Grid): Grid {
  const isOwn = (cell: CellValue) => typeof cell === 'string' && isOwnWords(cell);
  if (!grid.cells.some((line) => line.some(isOwn))) return grid;
  return {
    ...grid,
    cells: grid.cells.map((line) => line.map((cell) => (isOwn(cell) ? null : cell))),
  };
}

/**
 * The grid without what this program put beside and below the tables: it tells about the report
 * and is no part of it, though it holds numbers.
 */
export function withoutOwnParts(grid: Grid): Grid {
  return withoutWords(withoutVerdicts(withoutFormulas(grid)));
}
