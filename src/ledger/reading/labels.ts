import type { CellValue, Grid } from '../../report';
import { headerWord } from './headerWord';

/** What stands over a column in a row that may be a header, as merged cells show it. */
export interface Label {
  readonly own: string;
  /** The group above it; '' where there is none. */
  readonly group: string;
  /** The names by which the column may be known; none in a row that is no header. */
  readonly names: readonly string[];
}

/** A header stands near the top; further down nobody looks for it. */
export const lastHeaderRow = 30;

/** Groups whose columns go by other names than they would without them: 补正 over 收到日期. */
export const particular = /补正|征求|意见|第三方|延期|延长|收费|缴费|费用|复议|诉讼|重新/;

const none: readonly string[] = [];

/** The labels over the columns of a sheet, row by row from its top. */
export function labelRows({ cells, merges }: Grid): readonly (readonly Label[])[] {
  let width = 0;
  const rows = cells.slice(0, lastHeaderRow).map((line) => {
    width = Math.max(width, line.length);
    const row: { own: string; group: string; names: readonly string[] }[] = [];
    for (let column = 0; column < width; column += 1)
      row.push({ own: textOf(line[column]), group: '', names: none });
    return row;
  });
  for (const { row: top, column, rows: many, columns } of merges) {
    const text = textOf(cells[top]?.[column]);
    if (text === '') continue;
    // What is merged down from above counts for the rows below, and a group for those under it.
    const under = top + many;
    for (const row of rows.slice(top + 1, under)) {
      for (const label of row.slice(column, column + columns)) label.own ||= text;
    }
    const row = rows[under] ?? [];
    if (!isGroup(text, columns, row.length)) continue;
    for (const label of row.slice(column, column + columns)) label.group = text;
  }
  // Of a header more than one column has a name: a row with a single text is a title, or prose.
  for (const row of rows) {
    const told = row.filter(({ own }) => own !== '');
    if (told.length > 1) for (const label of told) label.names = namesOf(label);
  }
  return rows;
}

const textOf = (cell: CellValue | undefined) =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';

/** A title or a note across the sheet is no group of its columns. */
const isGroup = (text: string, columns: number, width: number) =>
  columns > 1 && columns < width && text.length <= 12;

/** Longer texts are prose, whatever stands in brackets in them. */
const longest = 300;

/** With its group, and alone where the group says no more. */
function namesOf({ own, group }: Label): readonly string[] {
  if (own.length > longest) return [];
  // Most cells of a table: a number is its own name.
  if (group === '') return [/^-?\d+(?:\.\d+)?$/.test(own) ? own : headerWord(own)];
  const whole = headerWord(group + own);
  return particular.test(group) ? [whole] : [whole, headerWord(own)];
}
