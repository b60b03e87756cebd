/** How far a quoted cell may reach: beyond that the quotation mark was a typing slip. */
const longestQuoted = 2000;

/**
 * Splits text into lines. A spreadsheet's clipboard puts a cell that holds a line break in
 * quotation marks; its break becomes a space, so that a line is one of the spreadsheet's rows.
 */
export function textLines(text: string): string[] {
  const plain = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\f\v\u2028]/g, '\n');
  if (!/(?:^|[\t\n])"/.test(plain)) return plain.split('\n');
  const quoted = /(?<=^|[\t\n])"((?:[^"]|""){0,2000})"(?=[\t\n]|$)/g;
  const mended = plain.replace(quoted, (_, inside: string) => {
    if (inside.length > longestQuoted) return inside;
    return inside.replaceAll('""', '"').replace(/[\n\t]/g, ' ');
  });
  return mended.split('\n');
}
