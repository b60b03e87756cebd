import { dateText, type CellValue, type Grid, type Merge } from '../../../../report';
import { assertCells, limits } from '../../../limits';
import type { Book, SheetPart } from './book';
import { attribute, decoded, runsOf } from './text';

/** The cells of a sheet that hold something, found by their end tags: empty ones have none. */
export function gridOf({ name, xml: { cells: xml, rest } }: SheetPart, book: Book): Grid[] {
  const rows = new Map<number, CellValue[]>();
  const formulas = new Set<string>();
  let top = Infinity;
  let bottom = -1;
  for (let from = 0, to = 0; ; from = to + 4) {
    to = xml.indexOf('</c>', from);
    if (to < 0) break;
    const start = xml.lastIndexOf('<c ', to);
    const open = xml.indexOf('>', start);
    if (start < from || open > to) throw new Error('a cell without its place');
    const tag = xml.slice(start, open);
    const { row, column } = spotOf(attribute(tag, 'r'));
    const inner = xml.slice(open + 1, to);
    if (inner.includes('<f')) formulas.add(`${row},${column}`);
    const value = valueOf(tag, inner, book);
    if (value === null || value === '') continue;
    let cells = rows.get(row);
    if (!cells) rows.set(row, (cells = []));
    while (cells.length < column) cells.push(null);
    cells[column] = value;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
  }
  if (bottom < 0) return [];
  assertSparse(rows, bottom - top);
  const none: CellValue[] = [];
  return [
    {
      sheet: name,
      top,
      left: 0,
      cells: Array.from({ length: bottom - top + 1 }, (_, i) => rows.get(top + i) ?? none),
      merges: mergesOf(rest, top, bottom),
      columns: 'typed',
      isFormula: (row, column) => formulas.has(`${row + top},${column}`),
    },
  ];
}

/** Cells far to the right of everything else would fill memory with the blanks before them. */
function assertSparse(rows: ReadonlyMap<number, readonly CellValue[]>, height: number): void {
  let size = height;
  for (const cells of rows.values()) size += cells.length;
  assertCells(size, limits.cells);
}

/** `D4`: row 3, column 3. */
function spotOf(ref: string | undefined): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(ref ?? '') ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  if (column < 1 || column > 16384 || row < 1 || row > 1048576) throw new Error('no such cell');
  return { row: row - 1, column: column - 1 };
}

const valueTag = /<v(?:\s[^>]*)?>([^<]*)<\/v>/;

function valueOf(tag: string, inner: string, book: Book): CellValue {
  const type = attribute(tag, 't') ?? 'n';
  if (type === 'inlineStr') return runsOf(inner);
  const raw = valueTag.exec(inner)?.[1] ?? '';
  if (raw === '') return null;
  switch (type) {
    case 's':
      return book.strings[Number(raw)] ?? null;
    case 'b':
      return raw === '1' || raw === 'true';
    case 'n':
      return numberOf(raw, book.isDate[Number(attribute(tag, 's') ?? -1)] ?? false, book.from1904);
    default:
      return decoded(raw);
  }
}

function numberOf(raw: string, isDate: boolean, from1904: boolean): CellValue {
  const number = Number(raw);
  if (Number.isNaN(number)) return decoded(raw);
  if (!isDate) return number;
  return dateText(number, from1904) ?? raw;
}

function mergesOf(xml: string, top: number, bottom: number): Merge[] {
  const merges: Merge[] = [];
  for (const [, from, to] of xml.matchAll(/<mergeCell ref="([A-Z]+\d+):([A-Z]+\d+)"/g)) {
    const [first, last] = [spotOf(from), spotOf(to)];
    if (first.row < top || first.row > bottom) continue;
    merges.push({
      row: first.row - top,
      column: first.column,
      rows: last.row - first.row + 1,
      columns: last.column - first.column + 1,
    });
  }
  return merges;
}
