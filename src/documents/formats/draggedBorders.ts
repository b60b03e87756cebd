/** Where cells of some rows begin or end. */
export interface Border {
  /** Twentieths of a point from the left edge of the table. */
  readonly at: number;
  /** The rows in which it is one, by their numbers. */
  readonly rows: readonly number[];
}

/** Twentieths of a point, 3 mm: between the margins of so narrow a cell no digit has room. */
const narrow = 170;

/**
 * How many columns stand to the left of each border, which come from left to right. Borders that
 * somebody dragged, or a program rounded, a little apart from those of other rows are one to the eye;
 * never are two borders of the same row, between which there is a cell. As long as there are cells.
 */
export function columnsByBorder(borders: readonly Border[]): number[] {
  let column = -1;
  let first = -Infinity;
  const taken = new Set<number>();
  return borders.map(({ at, rows }) => {
    if (!(at - first <= narrow) || rows.some((row) => taken.has(row))) {
      column += 1;
      first = at;
      taken.clear();
    }
    for (const row of rows) taken.add(row);
    return column;
  });
}
