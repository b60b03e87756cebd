import type { CellValue, Grid } from '../grid';
import { looksLikeFigure } from './figure';
import { matchLabel, type Match } from './match';
import { readTitle, type Title } from './title';

/** A cell with something in it, and what it looks like before its surroundings are known. */
export interface Token {
  /** Counted from 0 in the grid's cells. */
  readonly row: number;
  readonly column: number;
  /** The first column after it, merged cells included. */
  readonly end: number;
  readonly value: CellValue;
  readonly text: string;
  readonly kind: 'label' | 'figure' | 'title' | 'text';
  readonly match: Match | null;
  readonly title: Title | null;
}

/** The tokens of one row, left to right; rows without any are left out. */
export type Line = readonly Token[];

const pageNumber = /^(?:[-–—―─]+ ?\d{1,3} ?[-–—―─]+|第 ?\d{1,3} ?页.{0,9}|\d{1,3}\/\d{1,3})$/;
const blank = /^[\s\u200b-\u200f\u2060\ufeff]*$/;
const endsInDigits = /^(.*[^\d\s.,+-])\s*(\d[\d,]*(?:\.\d+)?)$/s;

type Cell = Pick<Token, 'row' | 'column' | 'end' | 'value'>;

function isBlank(value: CellValue): value is null {
  return value === null || (typeof value === 'string' && blank.test(value));
}

/** `- 4 -`, `第 4 页`, `4/8`; `3 / 5` may be three figures. */
function isPageNumber(text: string): boolean {
  return pageNumber.test(text.normalize('NFKC').trim());
}

function spans(grid: Grid): ReadonlyMap<string, number> {
  return new Map(grid.merges.map(({ row, column, columns }) => [`${row},${column}`, columns]));
}

/** What a cell looks like; a label with its figure run on to it (`行政许可550`) makes two. */
function tokensOf(cell: Cell, typed: boolean): Token[] {
  const { value } = cell;
  const none = { match: null, title: null };
  if (typeof value !== 'string') {
    return [{ ...cell, ...none, text: String(value), kind: 'figure' }];
  }
  const text = value.trim();
  const runsOn = !typed && text.length <= 80 && /\d$/.test(text);
  const [, label = '', digits = ''] = runsOn ? (endsInDigits.exec(text) ?? []) : [];
  const own = label === '' ? null : matchLabel(label);
  if (own?.words.some(({ kind }) => kind === 'item')) {
    return [
      { ...cell, value: label, text: label, kind: 'label', match: own, title: null },
      { ...cell, ...none, value: digits, text: digits, kind: 'figure' },
    ];
  }
  const match = matchLabel(text);
  if (match) return [{ ...cell, text, kind: 'label', match, title: null }];
  if (looksLikeFigure(text)) return [{ ...cell, ...none, text, kind: 'figure' }];
  const title = readTitle(text);
  if (title) return [{ ...cell, text, kind: 'title', match: null, title }];
  return [{ ...cell, ...none, text, kind: 'text' }];
}

/**
 * Figures with spaces between them in one cell of a text, where it is the only one of its line
 * with figures: `3 0 0 0 0 0 3`. They share the cell, for their spaces make no columns.
 */
function figuresInOne(cell: Cell, line: readonly Token[]): Token[] | null {
  if (typeof cell.value !== 'string' || line.some(({ kind }) => kind === 'figure')) return null;
  const texts = cell.value.trim().split(/\s+/);
  if (texts.length < 2 || isPageNumber(cell.value) || !texts.every(looksLikeFigure)) {
    return null;
  }
  return texts.map((text) => ({
    ...cell,
    value: text,
    text,
    kind: 'figure',
    match: null,
    title: null,
  }));
}

/** Several cells of a row that are one title. */
function titleOf(line: readonly Token[]): Token | null {
  const [first] = line;
  if (!first || line.length < 2 || line.some(({ kind }) => kind === 'label' || kind === 'title')) {
    return null;
  }
  const text = line.map((token) => token.text).join(' ');
  const title = readTitle(text);
  return title && { ...first, text, kind: 'title', match: null, title };
}

/** Reads a grid row by row; time goes with the cells that hold something. */
export function scan(grid: Grid): Line[] {
  const across = spans(grid);
  const lines: Line[] = [];
  grid.cells.forEach((cells, row) => {
    const line: Token[] = [];
    const last = cells.length - 1;
    cells.forEach((value, column) => {
      if (isBlank(value)) return;
      const end = column + (across.get(`${row},${column}`) ?? 1);
      const cell = { row, column, end, value };
      const several = grid.typed || column < last ? null : figuresInOne(cell, line);
      line.push(...(several ?? tokensOf(cell, grid.typed)));
    });
    const only = line.length === 1 ? line[0] : undefined;
    if (line.length === 0 || (only && isPageNumber(only.text))) return;
    const title = titleOf(line);
    lines.push(title ? [title] : line);
  });
  return lines;
}
