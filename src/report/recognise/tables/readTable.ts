import { shapeOf, tableShapes, type TableForm, type TableId } from '../../../form';
import type { ColumnWorth, Grid } from '../../grid';
import type { Unread } from '../../report';
import { digit } from '../characters/fold';
import { besideOf } from '../columns/beside';
import { headingsOf, type Headings } from '../columns/headings';
import { straysOf, type TableBlock, type TablePiece } from '../layout/blocks';
import { namesNumbering, numberingIn } from '../layout/numbering';
import { cutIntoRows, nameByOrder } from '../rows/order';
import { foundRows } from '../rows/rows';
import { takeRowsApart } from '../rows/runTogether';
import { holdsNumber, mayHoldFigure } from '../tokens/damaged';
import type { Token } from '../tokens/token';
import { isNumbered } from '../tokens/words';
import { labelDifferences } from './differences';
import { fittingShapes } from './fits';
import { headerDifferences } from './header';
import { readLine } from './oneLine';
import { TableReader, type TableReading } from './reader';
import { readRows } from './rowByRow';

/** One table as it was read. */
export interface ReadTable extends TableReading {
  readonly id: TableId;
  /** The shapes that it may have, the likeliest first; the year may tell which. */
  readonly fits: readonly TableForm[];
}

/** Lines of a page with one thing each stand in no columns. */
function worthOf({ pieces }: TableBlock, { columns }: Grid): ColumnWorth {
  const isLine = pieces.every(({ token }) => token.column === 0);
  return columns === 'kept' && isLine ? 'loose' : columns;
}

const isOneLine = (table: TableId) => tableShapes(table).some((shape) => shape.isOneLine);

/** How often each label of a table may stand in it, by and large: a header on each of its pages. */
const mostTimes = 30;

const digits = new RegExp(`${digit.source}+`, 'gu');

/** Whether figures follow the heading of the section, which then are the table's in some way. */
function hasFigures(block: TableBlock): boolean {
  const { pieces } = block;
  if (pieces[0]?.word?.kind !== 'heading') return false;
  let [many, length] = [0, 0];
  for (const token of [...pieces.map((piece) => piece.token), ...straysOf(block)]) {
    for (const number of mayHoldFigure(token) ? (token.text.match(digits) ?? []) : []) {
      many += 1;
      length += number.length;
    }
  }
  return many > 2 || length >= 10;
}

/**
 * Whether it may be a table: it has enough of a table's labels, for a word or two may stand anywhere,
 * or figures below its heading, and not the same labels over and over.
 */
function mayBeTable(block: TableBlock): boolean {
  const labels = block.pieces.filter(({ word }) => word && word.kind !== 'heading');
  const { size } = new Set(labels.map(({ word }) => word));
  if (labels.length > mostTimes * size) return false;
  return size >= (isOneLine(block.table) ? 3 : 4) || hasFigures(block);
}

const anywhere = () => true;

const besideTable = '这个数在表格最后一列的右边，没有读取；请核对这一行是不是多了一格、数错开了。';

/** The columns of an aligned grid over which the table stands; what is beside them is none of it. */
function extentOf({ pieces }: TableBlock, worth: ColumnWorth): (token: Token) => boolean {
  if (worth === 'loose') return anywhere;
  const known = pieces.filter(({ word }) => word !== null && word.kind !== 'heading');
  const header = known.filter(({ word }) => word?.kind === 'column');
  const left = Math.min(...known.map(({ token }) => token.column));
  const right = Math.max(...header.map(({ token }) => token.end));
  return ({ column }) => column >= left && (header.length === 0 || column < right);
}

/** Figures right beside the last column of a page, which are no column of somebody's own. */
function pushedOut(block: TableBlock, worth: ColumnWorth): readonly Token[] {
  if (worth !== 'kept') return [];
  const { right, at, isOwn } = besideOf(block);
  return isOwn(right) ? [] : at(right);
}

/** Lists every number of the table that was not read. */
function tellTheRest(
  block: TableBlock,
  isInside: (token: Token) => boolean,
  reader: TableReader,
): void {
  const all = [...block.pieces.map(({ token }) => token), ...straysOf(block)];
  const mayBe = (token: Token) => holdsNumber(token, isNumbered(block.table)) && isInside(token);
  reader.account(all, '这里有数，但认不出是不是表中的、属于哪一格。', mayBe);
}

/** A table as it stands but for the numbers of its rows. */
function withoutNumbering(block: TableBlock, worth: ColumnWorth): TableBlock {
  const numbering = numberingIn(block.pieces, worth);
  if (numbering.size === 0) return block;
  const isNumbering = (piece: TablePiece) => numbering.has(piece.token) || namesNumbering(piece);
  return { ...block, pieces: block.pieces.filter((piece) => !isNumbering(piece)) };
}

/** The shapes that have every figure that was read. */
function withAllOf(
  readings: TableReading['readings'],
  fits: readonly TableForm[],
): readonly TableForm[] {
  return fits.filter((table) => {
    const { figures } = shapeOf(table);
    return Array.from(readings.keys()).every((id) => figures.has(id));
  });
}

/** How a table is read: reads what it can, tells the rest, and says which shapes the table may have. */
type Strategy = (
  reader: TableReader,
  block: TableBlock,
  grid: Grid,
  worth: ColumnWorth,
  headings: Headings,
) => readonly TableForm[];

const readOneLine: Strategy = (reader, block, grid, worth, headings) => {
  const fits = fittingShapes(block, []);
  const [table] = fits;
  if (table) readLine(reader, table, block, grid, worth, headings);
  return fits;
};

const readRowByRow: Strategy = (reader, block, grid, worth, headings) => {
  const [newest] = tableShapes(block.table);
  const isEven = newest?.table.total !== null;
  const found = foundRows(block, worth);
  const rows = isEven ? found.flatMap((row) => cutIntoRows(row, newest?.width ?? 0)) : found;
  const fits = fittingShapes(block, rows);
  const [table] = fits;
  if (!table) return fits;
  // Rows below what seemed to end the table are more than those that can be counted here.
  const isWhole = rows.some(({ item }) => item !== null) || straysOf(block).length === 0;
  if (isEven && isWhole) nameByOrder(rows, table);
  const rowLength = (row: number) => grid.cells[row]?.length ?? 0;
  const isBlankCell = (row: number) => grid.cells[row]?.length === 1 && grid.cells[row][0] === '';
  const apart = takeRowsApart(rows, table);
  const beside = () => besideOf(block);
  readRows(reader, table, { rows: apart, worth, rowLength, isBlankCell, headings, grid, beside });
  return fits;
};

/** What may be figures where labels were found that are no table after all. */
export interface Remains {
  readonly unread: readonly Unread[];
}

/** Reads one table of a grid, or lists what may be figures of one. */
export function readBlock(found: TableBlock, grid: Grid): ReadTable | Remains {
  const worth = worthOf(found, grid);
  const block = withoutNumbering(found, worth);
  const reader = new TableReader(grid);
  if (!mayBeTable(block)) {
    tellTheRest(found, anywhere, reader);
    return { unread: reader.listed };
  }
  const { table: id } = block;
  const headings = headingsOf(block);
  const fits = isOneLine(id)
    ? readOneLine(reader, block, grid, worth, headings)
    : readRowByRow(reader, block, grid, worth, headings);
  tellTheRest(block, extentOf(block, worth), reader);
  reader.account(pushedOut(block, worth), besideTable, anywhere);
  const { readings, listed: unread } = reader;
  const [table] = fits;
  const header = table ? headerDifferences(block, table, worth, headings, reader) : [];
  return {
    id,
    fits: withAllOf(readings, fits),
    readings,
    unread,
    labels: [...labelDifferences(block, reader), ...header],
  };
}
