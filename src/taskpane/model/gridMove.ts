/** A cell of a grid, counted from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a cell of a grid of that size; null for keys that do not move. */
export function positionAfter(
  { row, column }: Position,
  key: string,
  rows: number,
  columns: number,
): Position | null {
  switch (key) {
    case 'ArrowUp':
      return { row: Math.max(row - 1, 0), column };
    case 'ArrowDown':
      return { row: Math.min(row + 1, rows - 1), column };
    case 'ArrowLeft':
      return { row, column: Math.max(column - 1, 0) };
    case 'ArrowRight':
      return { row, column: Math.min(column + 1, columns - 1) };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: columns - 1 };
    default:
      return null;
  }
}
