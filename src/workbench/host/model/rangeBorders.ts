import type { BorderStyleTypes, BorderType, IBorderData } from '@univerjs/core';
import { lastColumn, lastRow, type Rect } from '../address';
import type { HostContext } from '../context';
import { itemNotFound } from '../errors';
import { borderNumber, borderWords, commonStyle, hexColor } from '../grid/style';
import { HostCollection, HostObject } from './object';

type Side = keyof Pick<IBorderData, 't' | 'b' | 'l' | 'r'>;

/** Excel's name of an edge, Univer's name of it, and where the border is kept. */
const edges: Readonly<
  Record<string, { type: `${BorderType}`; side: Side; of: (r: Rect) => Rect }>
> = {
  EdgeTop: { type: 'top', side: 't', of: (r) => ({ ...r, rowCount: 1 }) },
  EdgeBottom: { type: 'bottom', side: 'b', of: (r) => ({ ...r, row: lastRow(r), rowCount: 1 }) },
  EdgeLeft: { type: 'left', side: 'l', of: (r) => ({ ...r, columnCount: 1 }) },
  EdgeRight: {
    type: 'right',
    side: 'r',
    of: (r) => ({ ...r, column: lastColumn(r), columnCount: 1 }),
  },
  InsideHorizontal: {
    type: 'horizontal',
    side: 'b',
    of: (r) => ({ ...r, rowCount: r.rowCount - 1 }),
  },
  InsideVertical: {
    type: 'vertical',
    side: 'r',
    of: (r) => ({ ...r, columnCount: r.columnCount - 1 }),
  },
};

/** The borders around and between cells. */
export class RangeBorderCollection extends HostCollection<RangeBorder> {
  readonly #sheetId: string;
  readonly #rect: Rect;

  constructor(host: HostContext, sheetId: string, rect: Rect) {
    super(host);
    this.#sheetId = sheetId;
    this.#rect = rect;
  }

  list(): readonly RangeBorder[] {
    return Object.keys(edges).map((edge) => this.item(edge));
  }
  item(edge: string): RangeBorder {
    return new RangeBorder(this.host, this.#sheetId, this.#rect, edge);
  }
  get count(): number {
    return Object.keys(edges).length;
  }
  getItem(edge: string): RangeBorder {
    return this.item(edge);
  }
}

/** One of them. */
export class RangeBorder extends HostObject {
  readonly #sheetId: string;
  readonly #rect: Rect;
  readonly #edge: string;

  constructor(host: HostContext, sheetId: string, rect: Rect, edge: string) {
    super(host);
    this.#sheetId = sheetId;
    this.#rect = rect;
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
  set style(style: string) {
    this.#set(style, this.weight ?? 'Thin', this.color ?? '#000000');
  }
  get weight(): string | null {
    return this.#common((words) => words[1]);
  }
  set weight(weight: string) {
    const style = this.style;
    this.#set(
      style === null || style === 'None' ? 'Continuous' : style,
      weight,
      this.color ?? '#000000',
    );
  }
  get color(): string | null {
    const { side, of } = this.#where();
    return commonStyle(this.host.engine, this.#sheetId, of(this.#rect), ({ bd }) =>
      hexColor(bd?.[side]?.cl.rgb, '#000000'),
    );
  }
  set color(color: string) {
    const style = this.style;
    this.#set(
      style === null || style === 'None' ? 'Continuous' : style,
      this.weight ?? 'Thin',
      color,
    );
  }

  #where(): (typeof edges)[string] {
    const where = edges[this.#edge];
    if (!where) throw itemNotFound();
    return where;
  }
  #common(word: (words: readonly [string, string]) => string): string | null {
    const { side, of } = this.#where();
    return commonStyle(this.host.engine, this.#sheetId, of(this.#rect), ({ bd }) =>
      word(borderWords(bd?.[side])),
    );
  }
  #set(style: string, weight: string, color: string): void {
    const { engine } = this.host;
    const { type } = this.#where();
    engine.changeCells(this.#sheetId, this.#rect, () => {
      engine
        .range(this.#sheetId, this.#rect)
        .setBorder(type as BorderType, borderNumber(style, weight) as BorderStyleTypes, color);
    });
  }
}
