import { useCallback, useState, type KeyboardEvent } from 'react';
import { positionAfter, type Position } from '../model/gridMove';

/**
 * One cell of a grid is in the tab order; arrow keys, Home and End move from cell to cell.
 * The cells are found by their role, row by row.
 */
export function useGridKeys(rows: number, columns: number) {
  const [wanted, setAt] = useState<Position>({ row: 0, column: 0 });
  const row = Math.min(wanted.row, rows - 1);
  const column = Math.min(wanted.column, columns - 1);

  const keys = useCallback(
    (event: KeyboardEvent<HTMLTableElement>) => {
      const next = positionAfter({ row, column }, event.key, rows, columns);
      if (!next) return;
      event.preventDefault();
      setAt(next);
      const line = event.currentTarget.tBodies[0]?.rows[next.row];
      // The first cell of a row is its heading.
      line?.cells[next.column + 1]?.focus();
    },
    [row, column, rows, columns],
  );
  return { at: { row, column }, keys };
}
