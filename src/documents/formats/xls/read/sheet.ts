import type { Merge } from '../../../../report';
import type { SeenCell, SeenSheet } from '../../../workbooks';
import type { XlsSheet, XlsBook } from './book';
import { cellMaker, type CellMaker } from './cell';
import { kinds, type RecordReader, type XlsRecord } from './records';
import { textAt } from './text';

const isHidden = { row: 0x20, column: 0x01 };

/** Where the value of a cell stands, behind its row, its column and its style. */
const value = 6;

/** The cells of a sheet, and what of it is hidden. @throws UnreadableFile where it is damaged */
export function seenXlsSheet(
  { name, hidden, start }: XlsSheet,
  records: RecordReader,
  book: XlsBook,
): SeenSheet {
  const cells: SeenCell[] = [];
  const merges: Merge[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const make = cellMaker(book);
  /** A formula whose result is a text, which the next record of its kind holds. */
  let waiting: XlsRecord | null = null;
  for (const record of records.part(start)) {
    const { kind } = record;
    if (kind === kinds.row && (record.word(12) & isHidden.row) !== 0)
      hiddenRows.add(record.word(0));
    else if (kind === kinds.columns && (record.word(8) & isHidden.column) !== 0) {
      for (let column = record.word(0); column <= record.word(2); column += 1)
        hiddenColumns.add(column);
    } else if (kind === kinds.merges) merges.push(...mergesOf(record));
    else if (kind === kinds.formula && isTextResult(record)) waiting = record;
    else if (kind === kinds.result && waiting) {
      cells.push(make.text(waiting, textAt(record, 2, record.word(0)), true));
      waiting = null;
    } else cells.push(...cellsOf(record, make));
  }
  const { from1904 } = book;
  return { name, hidden, cells, merges, hiddenRows, hiddenColumns, from1904 };
}

function cellsOf(record: XlsRecord, make: CellMaker): readonly SeenCell[] {
  switch (record.kind) {
    case kinds.number:
      return [make.number(record, record.double(value))];
    case kinds.shortNumber:
      return [make.number(record, shortNumber(record.long(value)))];
    case kinds.numbers:
      return numbersOf(record, make);
    case kinds.sharedText:
      return [make.shared(record, record.long(value))];
    case kinds.text:
    case kinds.richText:
      return [make.text(record, textAt(record, value + 2, record.word(value)), false)];
    case kinds.flag:
      return [make.flag(record, record.byte(value), record.byte(value + 1) === 1, false)];
    case kinds.formula:
      return formulaOf(record, make);
    default:
      return [];
  }
}

/** Numbers side by side, each behind its style. */
function numbersOf(record: XlsRecord, make: CellMaker): readonly SeenCell[] {
  const many = Math.floor((record.bytes.length - 6) / 6);
  return Array.from({ length: many }, (_, i) =>
    make.numberAt(
      record.word(0),
      record.word(2) + i,
      record.word(4 + 6 * i),
      shortNumber(record.long(6 + 6 * i)),
    ),
  );
}

/** Whether the eight bytes of a result are no number. */
const isOther = (record: XlsRecord) => record.word(value + 6) === 0xffff;
const isTextResult = (record: XlsRecord) => isOther(record) && record.byte(value) === 0;

function formulaOf(record: XlsRecord, make: CellMaker): readonly SeenCell[] {
  if (!isOther(record)) return [make.number(record, record.double(value), true)];
  const type = record.byte(value);
  // What is neither true nor false nor an error is empty.
  if (type !== 1 && type !== 2) return [];
  return [make.flag(record, record.byte(value + 2), type === 2, true)];
}

/** A number of 30 bits: whole, or the upper half of a double; perhaps a hundred times as large. */
function shortNumber(bits: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(4, bits & ~3, true);
  const number = bits & 2 ? bits >> 2 : view.getFloat64(0, true);
  return bits & 1 ? number / 100 : number;
}

function mergesOf(record: XlsRecord): readonly Merge[] {
  return Array.from({ length: record.word(0) }, (_, i) => {
    const at = 2 + 8 * i;
    const [row, column] = [record.word(at), record.word(at + 4)];
    return {
      row,
      column,
      rows: record.word(at + 2) - row + 1,
      columns: record.word(at + 6) - column + 1,
    };
  }).filter(({ rows, columns }) => rows > 0 && columns > 0);
}
