import type { CellValue, Grid } from '../../grid';
import { lookedAt, slotFor, type Slot } from '../alike/trail';
import { figuresIn, looksLikeFigure } from '../characters/figure';
import { figureLook, type CellLook } from './look';
import { looksOf } from './looks';
import { isPageNumber, withoutPageNumbers } from './pages';
import { readTitle } from './title';
import { joinTitles } from './titleLines';
import type { Token, TokenRow } from './token';

const blank = /^[\s\u200b-\u200f\u2060\ufeff]*$/;

type Cell = Pick<Token, 'row' | 'column' | 'end'>;

function isBlank(value: CellValue): value is null {
  return value === null || (typeof value === 'string' && blank.test(value));
}

const unmerged: ReadonlyMap<number, number> = new Map();

/** By row, then by column: how many columns a merged cell goes across. */
function spans({ merges }: Grid): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const across = new Map<number, Map<number, number>>();
  for (const { row, column, columns } of merges) {
    const inRow = across.get(row) ?? new Map<number, number>();
    across.set(row, inRow.set(column, columns));
  }
  return across;
}

/** Spelled out, for spreading a cell into each of thousands of tokens takes most of the time. */
function tokenAt({ row, column, end }: Cell, value: CellValue, look: CellLook): Token {
  const { text, kind, match, title } = look;
  const slot = slotFor(row, column, value);
  if (slot) return new FollowedFigure(slot, end);
  return { row, column, end, value, text, kind, match, title };
}

/** A figure that tells the trail when it is looked at. */
class FollowedFigure implements Token {
  readonly kind = 'figure';
  readonly match = null;
  readonly title = null;
  readonly row: number;
  readonly column: number;

  constructor(
    private readonly slot: Slot,
    readonly end: number,
  ) {
    ({ row: this.row, column: this.column } = slot);
  }

  get value(): number {
    return lookedAt(this.slot);
  }

  get text(): string {
    return String(lookedAt(this.slot));
  }
}

/**
 * Figures with spaces between them in one cell of a text, where it is the only one of its line
 * with figures: `3 0 0 0 0 0 3`. They share the cell, for their spaces make no columns.
 */
function figuresInOne(value: CellValue, line: readonly Token[]): readonly CellLook[] | null {
  if (typeof value !== 'string' || !/\S\s+\S/.test(value)) return null;
  if (line.some(({ kind }) => kind === 'figure')) return null;
  const texts = figuresIn(value);
  if (texts.length < 2 || isPageNumber(value) || !texts.every(looksLikeFigure)) return null;
  return texts.map(figureLook);
}

/** Several cells of a row that are one title. */
function titleOf(line: readonly Token[]): Token | null {
  const [first] = line;
  if (!first || line.length < 2 || line.every(({ kind }) => kind === 'figure')) return null;
  if (line.some(({ kind }) => kind === 'label' || kind === 'title')) return null;
  const text = line.map((token) => token.text).join(' ');
  const title = readTitle(text);
  return title && { ...first, value: text, text, kind: 'title', match: null, title };
}

/** Reads a grid row by row; time goes with the cells that hold something. */
export function scan(grid: Grid): TokenRow[] {
  const across = spans(grid);
  const lines: TokenRow[] = [];
  grid.cells.forEach((cells, row) => {
    const line: Token[] = [];
    const last = cells.length - 1;
    const merged = across.get(row) ?? unmerged;
    cells.forEach((value, column) => {
      if (isBlank(value)) return;
      const end = column + (merged.get(column) ?? 1);
      const cell = { row, column, end };
      const several = grid.columns === 'typed' || column < last ? null : figuresInOne(value, line);
      const looks = several ?? looksOf(value, grid.columns);
      for (const look of looks)
        line.push(tokenAt(cell, looks.length === 1 ? value : look.text, look));
    });
    if (line.length === 0) return;
    const title = titleOf(line);
    lines.push(title ? [title] : line);
  });
  return joinTitles(withoutPageNumbers(lines));
}
