const separators = [',', ';', '\t'] as const;

/** What parts the cells of these lines: the sign that stands most often outside quotation marks. */
function separatorOf(text: string): string {
  const head = text.slice(0, 20_000).replace(/"[^"]*"/g, '');
  const many = separators.map((sign) => head.split(sign).length);
  return separators[many.indexOf(Math.max(...many))] ?? ',';
}

/**
 * The cells of CSV, line by line, as RFC 4180 has it; semicolons and tabs part cells as well where
 * a program wrote those. A quotation mark that is never closed ends with the text.
 */
export function csvRows(text: string): string[][] {
  const content = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(content);
  const rows: string[][] = [];
  let row: string[] = [];
  // A cell in quotation marks or without, and what ends it.
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)("?))?([^${separator}\r\n]*)(${separator}|\r\n?|\n|$)`,
    'y',
  );
  for (let done = content === ''; !done;) {
    const [, quoted, , plain = '', end = ''] = cell.exec(content) ?? [];
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"') + plain);
    done = end === '';
    if (end === separator) continue;
    if (!done || row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}
