import { form2019, form2021, type EditionId, type TableForm, type TableId } from '../../../form';
import type { ColumnWorth, Grid } from '../../grid';
import type { Unread } from '../../report';
import { straysOf, type Block, type Piece } from '../layout/blocks';
import { holdsNumber, mayHoldFigure } from '../tokens/damaged';
import { labelDifferences } from './differences';
import { headingsOf } from '../columns/headings';
import { namesNumbering, numberingIn } from '../layout/numbering';
import { cutIntoRows, nameByOrder } from '../rows/order';
import { TableReader, type TableReading } from './reader';
import { readRows } from './rowByRow';
import { readTable4 } from './oneLine';
import { takeTable2Apart, takeTable3Apart } from '../rows/runTogether';
import { foundRows, type FoundRow } from '../rows/rows';
import type { Token } from '../tokens/scan';
import type { Word } from '../tokens/words';

/** One table as it was read, and which shape of it that was. */
export interface ReadTable extends TableReading {
  readonly id: TableId;
  /** Of 表二; null where the table does not tell. */
  readonly edition: EditionId | null;
  /** Of 表三: whether （六）其他处理 is one row. */
  readonly singleOtherwise: boolean;
}

function tableOf(edition: EditionId, id: TableId): TableForm | undefined {
  return (edition === '2019' ? form2019 : form2021).tables.find((table) => table.id === id);
}

/** Lines of a page with one thing each stand in no columns. */
function worthOf({ pieces }: Block, { columns }: Grid): ColumnWorth {
  const isLine = pieces.every(({ token }) => token.column === 0);
  return columns === 'kept' && isLine ? 'loose' : columns;
}

/** By the labels that only one edition has; where they are lost, by 行政许可, which 2019 gives three. */
function editionOf({ pieces }: Block, rows: readonly FoundRow[]): EditionId | null {
  const only = (edition: EditionId) =>
    pieces.filter(({ word }) => word?.editions.size === 1 && word.editions.has(edition)).length;
  const [later, earlier] = [only('2021'), only('2019')];
  if (later !== earlier) return later > earlier ? '2021' : '2019';
  const licensing = rows.find(({ item }) => item === '2.licensing')?.figures.length;
  return licensing === 3 ? '2019' : licensing === 1 ? '2021' : null;
}

const otherwise = '3.otherwise';

/** By its labels, or where it has none by the number of its rows. */
function hasSingleOtherwise(rows: readonly FoundRow[]): boolean {
  if (rows.some(({ item }) => item?.startsWith(`${otherwise}.`))) return false;
  const single = tableOf('2019', '3')?.items.length;
  return rows.some(({ item }) => item === otherwise) || rows.length === single;
}

/** Enough of a table's labels to take it for one; a word or two may stand anywhere. */
function hasLabels({ table, pieces }: Block): boolean {
  const own = new Set<Word>();
  for (const { word } of pieces) if (word && word.kind !== 'heading') own.add(word);
  return own.size >= (table === '4' ? 3 : 4);
}

/** Whether figures follow the heading of the section, which then are the table's in some way. */
function hasFigures(block: Block): boolean {
  const { pieces } = block;
  if (pieces[0]?.word?.kind !== 'heading') return false;
  const all = [...pieces.map(({ token }) => token), ...straysOf(block)].filter(mayHoldFigure);
  const numbers =
    all
      .map(({ text }) => text)
      .join(' ')
      .match(/\p{Nd}+/gu) ?? [];
  return numbers.length > 2 || numbers.join('').length >= 10;
}

/** The columns of an aligned grid over which the table stands; what is beside them is none of it. */
function extentOf({ pieces }: Block, worth: ColumnWorth): (token: Token) => boolean {
  if (worth === 'loose') return () => true;
  const known = pieces.filter(({ word }) => word !== null && word.kind !== 'heading');
  const header = known.filter(({ word }) => word?.kind === 'column');
  const left = Math.min(...known.map(({ token }) => token.column));
  const right = Math.max(...header.map(({ token }) => token.end));
  return ({ column }) => column >= left && (header.length === 0 || column < right);
}

/** Lists every number of the table that was not read. */
function tellTheRest(block: Block, worth: ColumnWorth, reader: TableReader): void {
  const isInside = extentOf(block, worth);
  const all = [...block.pieces.map(({ token }) => token), ...straysOf(block)];
  const may = all.filter((token) => holdsNumber(token, block.table === '3') && isInside(token));
  reader.account(may, '这里像有表中的数，但认不出是哪一格。');
}

/** A table as it stands but for the numbers of its rows. */
function withoutNumbering(block: Block, aligned: boolean): Block {
  const numbering = numberingIn(block.pieces, aligned);
  if (numbering.size === 0) return block;
  const isNumbering = (piece: Piece) => numbering.has(piece.token) || namesNumbering(piece);
  return { ...block, pieces: block.pieces.filter((piece) => !isNumbering(piece)) };
}

/** What may be figures where labels were found that are no table after all. */
export interface Remains {
  readonly unread: readonly Unread[];
}

/** Reads one table of a grid, or lists what may be figures of one. */
export function readBlock(found: Block, grid: Grid): ReadTable | Remains {
  const worth = worthOf(found, grid);
  const block = withoutNumbering(found, worth !== 'loose');
  const reader = new TableReader(grid);
  if (!hasLabels(block) && !hasFigures(block)) {
    tellTheRest(found, 'loose', reader);
    return { unread: reader.listed };
  }
  const { table: id } = block;
  const rowLength = (row: number) => grid.cells[row]?.length ?? 0;
  const headings = headingsOf(block);
  const rows = foundRows(block, worth !== 'loose');
  const facts = { id, edition: null, singleOtherwise: false };
  const done = (more: Partial<ReadTable>): ReadTable => {
    tellTheRest(block, worth, reader);
    const { readings, listed: unread } = reader;
    return { ...facts, ...more, readings, unread, labels: labelDifferences(block, reader) };
  };
  if (id === '4') {
    readTable4(reader, block, grid, worth, headings);
    return done({});
  }
  if (id === '2') {
    const edition = editionOf(block, rows);
    const table = tableOf(edition ?? '2021', id);
    if (table) readRows(reader, table, takeTable2Apart(rows, table), worth, rowLength, headings);
    return done({ edition });
  }
  const cut = rows.flatMap((row) => cutIntoRows(row, 7));
  const singleOtherwise = hasSingleOtherwise(cut);
  const table = tableOf(singleOtherwise ? '2019' : '2021', id);
  if (table) {
    nameByOrder(
      cut,
      table.items.map((item) => item.id),
    );
    readRows(reader, table, takeTable3Apart(cut, table), worth, rowLength, headings);
  }
  return done({ singleOtherwise });
}
