import { BorderType, type IBorderData } from '@univerjs/core';
import { lastColumn, lastRow, type Rect } from '../address';
import type { HostContext } from '../context';
import { itemNotFound } from '../errors';
import { borderNumber, borderWords, commonStyle, hexColor } from '../grid/style';
import { CellsCollection, CellsObject } from './cellsObject';

type Side = keyof Pick<IBorderData, 't' | 'b' | 'l' | 'r'>;

/** Excel's name of an edge, Univer's name of it, and where the border is kept. */
const edges: Readonly<Record<string, { type: BorderType; side: Side; of: (r: Rect) => Rect }>> = {
  EdgeTop: { type: BorderType.TOP, side: 't', of: (r) => ({ ...r, rowCount: 1 }) },
  EdgeBottom: {
    type: BorderType.BOTTOM,
    side: 'b',
    of: (r) => ({ ...r, row: lastRow(r), rowCount: 1 }),
  },
  EdgeLeft: { type: BorderType.LEFT, side: 'l', of: (r) => ({ ...r, columnCount: 1 }) },
  EdgeRight: {
    type: BorderType.RIGHT,
    side: 'r',
    of: (r) => ({ ...r, column: lastColumn(r), columnCount: 1 }),
  },
  InsideHorizontal: {
    type: BorderType.HORIZONTAL,
    side: 'b',
    of: (r) => ({ ...r, rowCount: r.rowCount - 1 }),
  },
  InsideVertical: {
    type: BorderType.VERTICAL,
    side: 'r',
    of: (r) => ({ ...r, columnCount: r.columnCount - 1 }),
  },
};

/** The borders around and between cells. */
export class RangeBorderCollection extends CellsCollection<RangeBorder> {
  list(): readonly RangeBorder[] {
    return Object.keys(edges).map((edge) => this.item(edge));
  }
  item(edge: string): RangeBorder {
    return new RangeBorder(this.host, this.sheetId, this.rect, edge);
  }
  get count(): number {
    return Object.keys(edges).length;
  }
  getItem(edge: string): RangeBorder {
    return this.item(edge);
  }
}

/** One of them. */
export class RangeBorder extends CellsObject {
  readonly #edge: string;

  constructor(host: HostContext, sheetId: string, rect: Rect, edge: string) {
    super(host, sheetId, rect);
    this.#edge = edge;
  }

  override identity(): string {
    return this.#edge;
  }
  get sideIndex(): string {
    return this.#edge;
  }
  get style(): string | null {
    return this.#common((words) => words[0]);
  }
  set style(style: string | null) {
    this.#set({ style });
  }
  get weight(): string | null {
    return this.#common((words) => words[1]);
  }
  set weight(weight: string | null) {
    this.#set({ weight });
  }
  get color(): string | null {
    const { side, of } = this.#where();
    return commonStyle(this.host.engine, this.sheetId, of(this.rect), ({ bd }) =>
      hexColor(bd?.[side]?.cl.rgb, '#000000'),
    );
  }
  set color(color: string | null) {
    this.#set({ color });
  }

  #where(): (typeof edges)[string] {
    const where = edges[this.#edge];
    if (!where) throw itemNotFound();
    return where;
  }
  #common(word: (words: readonly [string, string]) => string): string | null {
    const { side, of } = this.#where();
    return commonStyle(this.host.engine, this.sheetId, of(this.rect), ({ bd }) =>
      word(borderWords(bd?.[side])),
    );
  }
  /** Sets what is given and keeps the rest; a weight or a colour makes an absent border visible. */
  #set(part: Partial<Record<'style' | 'weight' | 'color', string | null>>): void {
    const { engine } = this.host;
    const present = this.style ?? 'None';
    const style = part.style ?? (present === 'None' ? 'Continuous' : present);
    const border = borderNumber(style, part.weight ?? this.weight ?? 'Thin');
    const color = part.color ?? this.color ?? '#000000';
    engine.changeCells(this.sheetId, this.rect, () => {
      engine.range(this.sheetId, this.rect).setBorder(this.#where().type, border, color);
    });
  }
}
