const columnNumber = (letters: string) =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Where a reference leads, `D6`; both count from 1. */
export const spotOf = (reference: string) => {
  const [, column = '', row = '0'] = /^([A-Z]+)(\d+)$/.exec(reference) ?? [];
  return { column: columnNumber(column), row: Number(row) };
};

/** Every cell of a range, `3,4`; empty where the text is none. */
export function spotsOf(range: string): readonly string[] {
  const [from = '', to = from] = range.split(':');
  const [first, last] = [spotOf(from), spotOf(to)];
  const spots: string[] = [];
  for (let { row } = first; row <= last.row; row += 1)
    for (let { column } = first; column <= last.column; column += 1) spots.push(`${row},${column}`);
  return spots;
}
