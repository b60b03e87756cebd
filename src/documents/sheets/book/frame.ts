import { strFromU8 } from 'fflate';
import type { Cell, CellStyle, WriteOptions } from 'hucre';
import { unpack } from '../../packed';
import { ownText, type BookCell, type Line } from './cells';

/**
 * hucre writes the frame of a workbook: its parts, styles, widths, what is printed. Of the cells, which
 * are many, it is given one of each kind; all of them are put into the frame by `rows.ts`. Books that
 * are alike but for what their cells hold have one frame, which is written once.
 */
export interface BookFrame {
  readonly bytes: Uint8Array;
  /** What its parts of XML say, by their names. */
  readonly parts: ReadonlyMap<string, string>;
}

/** Frames that are remembered at most, and the largest of them, by the letters of what asks for it. */
const [most, largest] = [16, 64 * 1024];

/** Those asked for last come last. */
const remembered = new Map<string, Promise<BookFrame>>();

export function frameOf(options: WriteOptions): Promise<BookFrame> {
  const asked = JSON.stringify(options, (_, value: unknown) =>
    value instanceof Map ? [...(value as Map<unknown, unknown>)] : value,
  );
  const frame = remembered.get(asked) ?? written(options);
  remembered.delete(asked);
  if (asked.length <= largest) remembered.set(asked, frame);
  const [oldest] = remembered.keys();
  if (remembered.size > most && oldest !== undefined) remembered.delete(oldest);
  return frame;
}

async function written(options: WriteOptions): Promise<BookFrame> {
  // Loaded when it is wanted, so that pane and commands start without it.
  const { writeXlsx } = await import('hucre/xlsx');
  const bytes = await writeXlsx(options);
  const parts = await unpack(bytes, (name) => /\.(?:xml|rels)$/.test(name));
  const texts = Array.from(parts, ([name, part]) => [name, strFromU8(part)] as const);
  return { bytes, parts: new Map(texts) };
}

/** What makes hucre write something outside of the cells. */
export type CellKind = CellStyle | 'text' | 'dynamic';

/**
 * The first cells of each kind in a sheet, without what they hold, and its last corner: it says how far
 * the sheet reaches.
 * @param kinds those met in the sheets before
 */
export function framed(lines: readonly Line[], kinds: Set<CellKind>): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  let width = 0;
  for (const [row, line] of lines.entries()) {
    width = Math.max(width, line.length);
    line.forEach((cell, column) => {
      if (!cell) return;
      const fresh = kindsOf(cell).filter((kind) => !kinds.has(kind));
      if (fresh.length > 0) cells.set(`${row},${column}`, sample(cell));
      for (const kind of fresh) kinds.add(kind);
    });
  }
  const corner = `${lines.length - 1},${width - 1}`;
  if (width > 0 && !cells.has(corner)) cells.set(corner, {});
  return cells;
}

function kindsOf(cell: BookCell): readonly CellKind[] {
  const kinds: CellKind[] = [];
  if (cell.style) kinds.push(cell.style);
  if (ownText(cell) !== null) kinds.push('text');
  if (cell.formulaDynamic) kinds.push('dynamic');
  return kinds;
}

function sample(cell: BookCell): Partial<Cell> {
  return {
    ...(cell.style && { style: cell.style }),
    ...(ownText(cell) !== null && { value: '' }),
    ...(cell.formulaDynamic && { formula: '0', formulaDynamic: true }),
  };
}
