/** The first of a number that commas part, and what follows them: 1,234.50 */
const before = /^[+-]?\d{1,3}$/;
const after = /^\d{3}(?:\.\d+)?$/;

/**
 * Rows in which commas may part thousands that nobody put into quotation marks: longer than those
 * before them in the same table, with three digits behind a number. A line of one cell parts tables.
 */
export function rowsWithThousands(rows: readonly (readonly string[])[]): readonly number[] {
  let longest = 0;
  return rows.flatMap((row, i) => {
    const filled = row.filter((text) => text.trim() !== '').length;
    const isParted = row.some((text, c) => after.test(text) && before.test(row[c - 1] ?? ''));
    if (longest > 0 && row.length > longest && isParted) return [i];
    longest = filled <= 1 ? 0 : Math.max(longest, row.length);
    return [];
  });
}
