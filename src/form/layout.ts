import type { FormCell, TableForm } from './types';

/** A cell of the form at its place in the table's grid, counted from 0. */
export interface PlacedCell {
  readonly cell: FormCell;
  readonly row: number;
  readonly column: number;
}

/**
 * Where every cell of a table stands, by the rule HTML has for rowspan and colspan:
 * a cell takes the first place in its row that no cell above reaches into.
 */
export function layout(table: TableForm): readonly PlacedCell[] {
  const placed: PlacedCell[] = [];
  const taken = table.rows.map(() => new Array<boolean>(table.width).fill(false));
  table.rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (taken[row]?.[column]) column += 1;
      placed.push({ cell, row, column });
      for (let r = row; r < row + cell.down; r += 1) {
        taken[r]?.fill(true, column, column + cell.across);
      }
    }
  });
  return placed;
}
