const separators = [',', ';', '\t', '|'] as const;

/** What parts the cells of these lines: the sign that stands most often outside quotation marks. */
function separatorOf(text: string): string {
  const head = text.slice(0, 20_000).replace(/"[^"]*"/g, '');
  const many = separators.map((sign) => head.split(sign).length);
  return separators[many.indexOf(Math.max(...many))] ?? ',';
}

/** The cells of CSV, and where it is damaged. */
export interface CsvRows {
  readonly rows: readonly (readonly string[])[];
  /** The row, from 0, in which a quotation mark stands that is never closed; null without one. */
  readonly unclosed: number | null;
}

/**
 * The cells of CSV, line by line, as RFC 4180 has it; semicolons, tabs and pipes part cells as well where
 * a program wrote those. A quotation mark that is never closed ends with the text. Linear in it.
 */
export function csvRows(text: string): CsvRows {
  const content = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(content);
  const ends = new RegExp(`[${separator}\r\n]`, 'g');
  const rows: string[][] = [];
  let row: string[] = [];
  let unclosed: number | null = null;
  for (let at = 0; at < content.length;) {
    const { text: quoted, after, closed } = quotedAt(content, at);
    if (!closed) unclosed = rows.length;
    ends.lastIndex = after;
    const end = ends.exec(content)?.index ?? content.length;
    row.push(quoted + content.slice(after, end));
    at = end + (content.startsWith('\r\n', end) ? 2 : 1);
    if (content[end] === separator) {
      if (at === content.length) row.push('');
      else continue;
    }
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return { rows, unclosed };
}

/** What stands in quotation marks at the start of a cell, and where it ends; empty without them. */
function quotedAt(
  content: string,
  at: number,
): { readonly text: string; readonly after: number; readonly closed: boolean } {
  if (content[at] !== '"') return { text: '', after: at, closed: true };
  let mark = content.indexOf('"', at + 1);
  while (mark !== -1 && content[mark + 1] === '"') mark = content.indexOf('"', mark + 2);
  const closed = mark !== -1;
  const end = closed ? mark : content.length;
  const text = content.slice(at + 1, end).replaceAll('""', '"');
  return { text, after: closed ? end + 1 : end, closed };
}
