import type { CellId, FigureKind } from '../../../form';
import type { Grid, Place } from '../../grid';
import type { LabelDifference, Reading, Unread } from '../../report';
import { readingMade } from '../alike/trail';
import { isInYuan, readFigure } from '../characters/figure';
import { letter } from '../characters/fold';
import type { Token } from '../tokens/token';

/** What was read of one table. */
export interface TableReading {
  readonly readings: ReadonlyMap<CellId, Reading>;
  readonly unread: readonly Unread[];
  readonly labels: readonly LabelDifference[];
}

/** A cell, whether there is something in it or not. */
export type At = Pick<Token, 'row' | 'column'>;

const holdsFormula = (grid: Grid, { row, column }: At): boolean =>
  grid.isFormula?.(row, column) ?? false;

/** Collects what is read of one table of a grid. */
export class TableReader {
  readonly readings = new Map<CellId, Reading>();
  readonly unread: Unread[] = [];

  /** Tokens that have become a figure, or are listed. */
  private readonly told = new Set<Token>();

  constructor(private readonly grid: Grid) {}

  place({ row, column }: At): Place {
    const { sheet, top, left } = this.grid;
    return { sheet, row: top + row, column: left + column };
  }

  figure(id: CellId, kind: FigureKind, token: Token): void {
    this.told.add(token.source ?? token);
    const place = this.place(token);
    const { state } = this.read(id, (grid) => {
      const { value: raw } = token;
      const { state: own, held } = readFigure(raw, grid.columns === 'typed', kind);
      return { state: own, raw, held, place, formula: holdsFormula(grid, token) };
    });
    if (kind === 'amount' && state === 'text' && isInYuan(token.text)) {
      this.cannot([token], '这里写的单位是元，而表中以万元计，请换算成万元后填写。');
    }
  }

  /**
   * A cell that is there and holds no figure: it is blank, or has words in it, where the grid keeps its
   * cells under their header.
   */
  blank(id: CellId, at: At): void {
    const place = this.place(at);
    this.read(id, (grid) => {
      const { cells, columns } = grid;
      const held = cells[at.row]?.[at.column] ?? null;
      const isText = readFigure(held, columns === 'typed', 'count').state === 'text';
      const raw = isText && columns !== 'loose' ? held : null;
      const state = raw === null ? 'missing' : 'text';
      return { state, raw, held: null, place, formula: holdsFormula(grid, at) };
    });
  }

  private read(id: CellId, make: (grid: Grid) => Reading): Reading {
    const reading = readingMade(this.grid, this.readings, id, make);
    this.readings.set(id, reading);
    return reading;
  }

  cannot(tokens: readonly Token[], why: string): void {
    const [first] = tokens;
    if (!first) return;
    for (const token of tokens) this.told.add(token.source ?? token);
    const text = tokens.length === 1 ? first.text : tokens.map((token) => token.text).join(' ');
    this.unread.push({ place: this.place(first), text, why });
  }

  /**
   * Lists all of these tokens that may be figures, have not become one and are not listed yet, those that
   * stand next to each other together: whatever way a table was read, no number in it is lost without a word.
   */
  account(tokens: readonly Token[], why: string, mayBe: (token: Token) => boolean): void {
    let together: Token[] = [];
    for (const token of tokens) {
      const isTold = this.told.has(token);
      if ((isTold && together.length === 0) || !mayBe(token)) continue;
      if (isTold || together[0]?.row !== token.row) {
        this.cannot(together, why);
        together = [];
      }
      if (!isTold) together.push(token);
    }
    this.cannot(together, why);
  }

  get listed(): readonly Unread[] {
    return fromTopToBottom(this.unread);
  }
}

/** What could not be read, from top to bottom; in one cell a label before its figures. */
function fromTopToBottom(unread: readonly Unread[]): readonly Unread[] {
  const isNumber = ({ text }: Unread) =>
    Number(/^[\d-]/.test(text.normalize('NFKC')) && !letter.test(text));
  return [...unread].sort(
    (a, b) =>
      a.place.row - b.place.row || a.place.column - b.place.column || isNumber(a) - isNumber(b),
  );
}
