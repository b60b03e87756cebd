import { tableShapes, type TableId } from '../../../form';
import { append } from '../../append';
import type { ColumnWorth } from '../../grid';
import { holdsFigures, mayHoldFigure, partDamaged } from '../tokens/damaged';
import type { Lane } from './lanes';
import { lastIndexOf } from '../characters/last';
import type { Title } from '../tokens/title';
import { endsTable, headingsOfOthers, isWhole } from './ends';
import { isBareYear } from '../tokens/caption';
import type { Token } from '../tokens/token';
import { isNumbered, itemOrder, tableIds, type Word } from '../tokens/words';

/** A token within a table; `word` is the label that it turned out to be. */
export interface TablePiece {
  readonly token: Token;
  readonly word: Word | null;
}

/** Everything between the first and the last token of one table, in reading order. */
export interface TableBlock {
  readonly kind: 'table';
  readonly table: TableId;
  readonly lane: number;
  readonly pieces: TablePiece[];
  /** How far down the form its items have come, as {@link rank} counts; -1 before the first. */
  reached: number;
  /** The paragraph that seemed to end the table, and what came after it until another table. */
  readonly after: Token[];
}

const figuresAlone = /^(?=.*\d)[\d\s|.,/—–-]+$/;

/** What looks like figures after the paragraph that seemed to end the table. */
export function straysOf({ after }: TableBlock): readonly Token[] {
  return after.filter(({ kind, text }) =>
    kind === 'figure' ? !isWord(text) : kind === 'text' && figuresAlone.test(text),
  );
}

/** What a grid is made of, in reading order. */
export type GridPart =
  | TableBlock
  | { readonly kind: 'title'; readonly lane: number; readonly token: Token; readonly title: Title }
  | { readonly kind: 'text'; readonly lane: number; readonly token: Token }
  | { readonly kind: 'heading'; readonly lane: number; readonly token: Token; readonly word: Word };

/** So many items, from the first on, may begin a table of which what is above them is lost. */
const firstItems = 2;

/** Whether a piece is a table's beyond doubt: one of its rows, or a figure. */
export function isAnchor({ token, word }: TablePiece): boolean {
  return token.kind === 'figure' || word?.kind === 'item';
}

/** The items that its labels name. */
export function itemsIn(pieces: readonly TablePiece[]): ReadonlySet<string> {
  const items = new Set<string>();
  for (const { word } of pieces) if (word?.kind === 'item') items.add(word.id);
  return items;
}

/** Labels after the last figure or item: if a new table begins here, they are its header. */
function trailing({ pieces }: TableBlock): TablePiece[] {
  return pieces.slice(lastIndexOf(pieces, isAnchor) + 1);
}

function rank({ word }: TablePiece): number {
  return (word?.kind === 'item' ? itemOrder.get(word.id) : undefined) ?? -1;
}

const overColumns = new Set(
  tableIds.flatMap((id) =>
    tableShapes(id).flatMap(({ headers }) => headers.map(({ over }) => over)),
  ),
);

/** Whether a label stands over all columns of figures, and so begins a header. */
function isOverColumns(word: Word | null): boolean {
  return word !== null && overColumns.has(word.text);
}

/** Decides, for labels that the form uses twice (总计, 其他), which one this is. */
function resolve(token: Token, block: TableBlock | null): Word | null {
  const all = token.match?.words ?? [];
  const here = all.filter(({ table }) => table === block?.table);
  const words = here.length > 0 ? here : all;
  const [first = null] = words;
  const item = words.find(({ kind }) => kind === 'item');
  const column = words.find(({ kind }) => kind === 'column');
  if (!item) return first;
  if (!column || !block) return column ?? item;
  if (block.reached < 0) return column;
  const header = trailing(block).filter(({ word }) => word?.kind === 'column');
  const opened = trailing(block).some(({ word }) => word?.kind === 'column' || isOverColumns(word));
  return opened && !header.some(({ word }) => word?.id === column.id) ? column : item;
}

/** A figure that is missing, or a paragraph (六、其他需要报告的事项). */
const isWord = (text: string) => text === '无';

/** Whether a title names nothing that the one before it does not name. */
function repeats({ organ, year }: Title, known: Title | null): boolean {
  const sameOrgan = organ === null || (known?.organ?.endsWith(organ) ?? false);
  return sameOrgan && (year === null || year === known?.year);
}

class Reader {
  readonly parts: GridPart[] = [];
  private block: TableBlock | null = null;
  /** The table that a paragraph ended, until a heading or another table is there. */
  private ended: TableBlock | null = null;
  private title: Title | null = null;
  private isBelowTable = false;
  /** Whether a table that is none of the form's was begun, and nothing else since. */
  private isInOther = false;

  constructor(
    private readonly lane: number,
    private readonly columns: ColumnWorth,
  ) {}

  /**
   * @param isAlone whether nothing else stands in its line
   * @param isFirst whether nothing stands before it there
   */
  read(token: Token, isAlone: boolean, isFirst = isAlone): void {
    if (this.isInOther && !isAlone && !(isFirst && token.kind === 'label')) return;
    this.isInOther = false;
    if (token.kind === 'label') this.label(token);
    else if (token.title) this.named(token, token.title);
    else if (this.isProse(token)) {
      this.ended = this.block ?? this.ended;
      this.ended?.after.push(token);
      this.block = null;
      this.parts.push({ kind: 'text', lane: this.lane, token });
    } else if (this.block === null) {
      this.ended?.after.push(token);
      if (this.isBelowTable && isAlone && isBareYear(token.text))
        this.parts.push({ kind: 'text', lane: this.lane, token });
    } else {
      const apart =
        this.columns !== 'typed' && isNumbered(this.block.table) ? partDamaged(token) : null;
      for (const part of apart ?? [token]) this.block.pieces.push({ token: part, word: null });
    }
  }

  /** The heading of a table that is none of the form's; of one that is not whole yet, more may follow. */
  readOther(token: Token): void {
    if (this.block?.pieces.some(isAnchor) !== true) {
      this.read(token, true);
      return;
    }
    const { table, reached, pieces } = this.block;
    this.isInOther = isWhole(
      table,
      reached,
      pieces.map((one) => one.token),
    );
    this.ended = this.isInOther ? null : this.block;
    this.block = null;
    this.parts.push({ kind: 'text', lane: this.lane, token });
  }

  /** A title; in the middle of a table one that says nothing new is the head of a page. */
  private named(token: Token, title: Title): void {
    if (this.block && repeats(title, this.title)) return;
    this.title = title;
    this.ended = this.block ?? this.ended;
    this.block = null;
    this.parts.push({ kind: 'title', lane: this.lane, token, title });
  }

  /** A paragraph; 无 alone, outside a table, is one too (六、其他需要报告的事项). */
  private isProse(token: Token): boolean {
    if (this.block === null) return token.kind === 'text' || isWord(token.text);
    if (token.kind !== 'text') return false;
    return endsTable(token.text) && (this.columns === 'typed' || !holdsFigures(token.text));
  }

  private label(token: Token): void {
    const word = resolve(token, this.block);
    if (!word) return;
    if (word.kind === 'heading') {
      this.block = this.ended = null;
      this.parts.push({ kind: 'heading', lane: this.lane, token, word });
    }
    if (word.table === null) return;
    // So short a label may be what is left of one of this table's: 其他 of 其他结果.
    if (this.block && word.table !== this.block.table && word.key.length < 3) {
      this.block.pieces.push({ token, word: null });
      return;
    }
    const piece = { token, word };
    if (this.block && this.repeats(piece, this.block)) {
      this.lengthen(this.block, token);
      return;
    }
    if (word.kind === 'heading' || this.block?.table !== word.table) this.open(word.table, []);
    else if (this.goesBack(piece, this.block)) this.open(word.table, trailing(this.block));
    if (!this.block) return;
    this.block.pieces.push(piece);
    this.block.reached = Math.max(this.block.reached, rank(piece));
  }

  /**
   * One of a table's first items that stands at or before one already read begins another table,
   * and any such item below a header, unless two neighbours have only changed places. Further down
   * it is a label that reads as another by a slip.
   */
  private goesBack(piece: TablePiece, block: TableBlock): boolean {
    const own = rank(piece);
    if (own < 0 || block.reached < own) return false;
    const isNear = block.reached <= own + 2;
    const isNew = isNear && block.pieces.every((earlier) => rank(earlier) !== own);
    const isFirst = own < firstItems && !isNew;
    return isFirst || trailing(block).some(({ word }) => word?.kind === 'column');
  }

  /** The rest of a label that a line break tore apart may read as the same label again. */
  private repeats({ token, word }: TablePiece, block: TableBlock): boolean {
    const last = block.pieces.at(-1);
    return word?.kind === 'item' && last?.word === word && token.match?.exact === false;
  }

  /** The label then stands where its end does, beside its figures. */
  private lengthen({ pieces }: TableBlock, { row, column, end }: Token): void {
    const last = pieces.pop();
    if (last) pieces.push({ ...last, token: { ...last.token, row, column, end } });
  }

  private open(table: TableId, header: TablePiece[]): void {
    this.block?.pieces.splice(this.block.pieces.length - header.length);
    const { lane } = this;
    this.block = { kind: 'table', table, lane, pieces: [...header], after: [], reached: -1 };
    this.ended = null;
    this.isBelowTable = true;
    this.parts.push(this.block);
  }
}

/**
 * Whether `next` is the rest of `block`, from which a page break or a note parted it: it goes on
 * further down, or at least has nothing of a table's beginning.
 */
function continues(block: TableBlock, next: TableBlock): boolean {
  if (block.table !== next.table || block.lane !== next.lane) return false;
  const first = next.pieces.reduce((least, piece) => {
    const own = rank(piece);
    return own < 0 ? least : Math.min(least, own);
  }, Infinity);
  const begins = next.pieces.some(
    ({ word }) => word?.kind === 'heading' || word?.kind === 'column',
  );
  return first < Infinity && (first > block.reached || (first >= firstItems && !begins));
}

/** Joins the parts of one table again. */
function mend(parts: readonly GridPart[]): GridPart[] {
  const whole: GridPart[] = [];
  let last: TableBlock | null = null;
  /** Figures that turned out to be a table's. */
  const taken = new Set<Token>();
  for (const part of parts) {
    if (part.kind === 'table' && last && continues(last, part)) {
      // What stood between rows may hold a label; above them a paragraph is one of the section's,
      // unless figures in it are no sentence's.
      const isBetween = last.pieces.some(isAnchor);
      for (const token of last.after.splice(0))
        if (isBetween || (mayHoldFigure(token) && !token.text.includes('。'))) {
          last.pieces.push({ token, word: null });
          if (token.kind === 'figure') taken.add(token);
        }
      append(last.pieces, part.pieces);
      append(last.after, part.after);
      last.reached = Math.max(last.reached, part.reached);
      continue;
    }
    whole.push(part);
    if (part.kind === 'table') last = part;
    else if (part.kind === 'title') last = null;
  }
  return whole.filter((part) => part.kind !== 'text' || !taken.has(part.token));
}

/** Tells tables, titles and paragraphs of a lane apart. */
export function gridPartsOf(lane: Lane, columns: ColumnWorth): GridPart[] {
  const reader = new Reader(lane.number, columns);
  const { tokens } = lane;
  const others = columns === 'loose' ? new Set<Token>() : headingsOfOthers(tokens);
  tokens.forEach((token, i) => {
    const isFirst = tokens[i - 1]?.row !== token.row;
    if (others.has(token)) reader.readOther(token);
    else reader.read(token, isFirst && tokens[i + 1]?.row !== token.row, isFirst);
  });
  return mend(reader.parts);
}
