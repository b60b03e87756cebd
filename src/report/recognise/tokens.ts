import type { CellValue, Grid } from '../grid';
import { fold } from './characters';
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

const pageNumber =
  /^(?:[-–—―─]+\d{1,3}[-–—―─]+|第\d{1,3}页(?:[,/]?共\d{1,3}页)?|\d{1,3}\/\d{1,3})$/;
const blank = /^[\s\u200b-\u200f\u2060\ufeff]*$/;
const endsInDigits = /^(.*[^\d\s.,+-])\s*(\d[\d,]*(?:\.\d+)?)$/s;

function isBlank(value: CellValue): value is null {
  return value === null || (typeof value === 'string' && blank.test(value));
}

function spans(grid: Grid): ReadonlyMap<string, number> {
  return new Map(grid.merges.map(({ row, column, columns }) => [`${row},${column}`, columns]));
}

/** What a cell looks like; a label with its figure run on to it (`行政许可550`) makes two. */
function tokensOf(
  value: CellValue,
  row: number,
  column: number,
  end: number,
  typed: boolean,
): Token[] {
  const at = { row, column, end, value };
  const none = { match: null, title: null };
  if (typeof value !== 'string') {
    return [{ ...at, ...none, text: String(value), kind: 'figure' }];
  }
  const text = value.trim();
  const match = matchLabel(text);
  if (match) return [{ ...at, text, kind: 'label', match, title: null }];
  if (looksLikeFigure(text)) return [{ ...at, ...none, text, kind: 'figure' }];
  const title = readTitle(text);
  if (title) return [{ ...at, text, kind: 'title', match: null, title }];
  const runsOn = !typed && text.length <= 80 && /\d$/.test(text);
  const [, label = '', digits = ''] = runsOn ? (endsInDigits.exec(text) ?? []) : [];
  const own = label === '' ? null : matchLabel(label);
  if (own?.words.some(({ kind }) => kind === 'item')) {
    return [
      { ...at, value: label, text: label, kind: 'label', match: own, title: null },
      { ...at, ...none, value: digits, text: digits, kind: 'figure' },
    ];
  }
  return [{ ...at, ...none, text, kind: 'text' }];
}

/** Reads a grid row by row; time goes with the cells that hold something. */
export function scan(grid: Grid): Line[] {
  const across = spans(grid);
  const lines: Line[] = [];
  grid.cells.forEach((cells, row) => {
    const line: Token[] = [];
    cells.forEach((value, column) => {
      if (isBlank(value)) return;
      const end = column + (across.get(`${row},${column}`) ?? 1);
      line.push(...tokensOf(value, row, column, end, grid.typed));
    });
    const only = line.length === 1 ? line[0] : undefined;
    if (line.length === 0 || (only && pageNumber.test(fold(only.text)))) return;
    lines.push(line);
  });
  return lines;
}
