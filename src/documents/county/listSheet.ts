import type { CellStyle } from 'hucre';
import { columnName } from '../../report';
import { heightOf, look, portrait } from '../sheets/look';
import { SheetDraft } from '../sheets/sheetDraft';
import type { BookCell, BookSheet } from '../sheets/writeBook';

/** What a cell of a plain list is written with. */
export type ListValue =
  string | number | { readonly formula: string; readonly result: number | '' };

const styleOf = (value: ListValue): CellStyle =>
  typeof value === 'string' ? look.item : look.figure;

function cellOf(value: ListValue, style: CellStyle): BookCell {
  if (typeof value !== 'object') return value === '' ? { style } : { value, style };
  return { formula: value.formula, formulaResult: value.result, style };
}

export interface ListSheet {
  readonly name: string;
  readonly title: string;
  /** Paragraphs between title and list. */
  readonly lines?: readonly string[];
  readonly heads: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly ListValue[])[];
  readonly landscape?: boolean;
  /** Columns that stay in sight while the others are scrolled; the first where not given. */
  readonly frozen?: number;
  /** Pages beside each other when it is printed; the frozen columns stand on each. */
  readonly pagesAcross?: number;
}

/** The row, from 0, in which a list's first line of values stands. */
export const firstRowOf = ({ lines = [] }: Pick<ListSheet, 'lines'>): number => lines.length + 2;

/** A list under a title, to be filtered, scrolled under its head, and printed on A4. */
export function listSheet(list: ListSheet): BookSheet {
  const { name, title, lines = [], heads, widths, rows, landscape = false } = list;
  const { frozen = 1, pagesAcross = 1 } = list;
  const sheet = new SheetDraft(name, widths);
  const last = heads.length - 1;
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const first = firstRowOf(list);
  const above = (row: number, value: string, style: CellStyle, height: number) => {
    sheet.put(row, 0, { value, style });
    sheet.merge(row, 0, row, last);
    sheet.setHeight(row, height);
  };
  above(0, title, look.title, 32);
  lines.forEach((line, i) => above(i + 1, line, look.note, heightOf(line, whole)));
  const tallestOf = (values: readonly ListValue[]) => {
    const own = values.map((value, column) =>
      typeof value === 'string' ? heightOf(value, widths[column] ?? 10) : 20,
    );
    return Math.max(20, ...own);
  };
  heads.forEach((head, column) => sheet.put(first - 1, column, { value: head, style: look.label }));
  sheet.setHeight(first - 1, tallestOf(heads));
  rows.forEach((values, i) => {
    values.forEach((value, column) => sheet.put(first + i, column, cellOf(value, styleOf(value))));
    sheet.setHeight(first + i, tallestOf(values));
  });
  const end = first + rows.length;
  const edge = columnName(last);
  return sheet.finish({
    freezePane: { rows: first, columns: frozen },
    ...(rows.length > 0 && { autoFilter: { range: `A${first}:${edge}${end}` } }),
    pageSetup: {
      ...portrait,
      orientation: landscape ? 'landscape' : 'portrait',
      fitToWidth: pagesAcross,
      fitToHeight: 0,
      printTitlesRow: `$${first}:$${first}`,
      ...(pagesAcross > 1 && { printTitlesColumn: `$A:$${columnName(frozen - 1)}` }),
    },
  });
}
