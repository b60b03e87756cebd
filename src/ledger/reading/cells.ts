import { holdsFootnote, type CellValue, type Grid, type Place } from '../../report';
import { dateIn, type DateRead } from './dates';

/** One row of a ledger: what its cells hold, by the ledger's columns. */
export interface LedgerRow<Id extends string = string> {
  readonly sheet: string | null;
  /** Counted from 0 in its sheet. */
  readonly row: number;
  readonly text: (column: Id) => string;
  readonly date: (column: Id) => DateRead;
  /** NaN where it holds something else, null where it is blank. */
  readonly number: (column: Id) => number | null;
  /** Whether the sheet has the column at all. */
  readonly has: (column: Id) => boolean;
  /** The cell of a column; the row's first cell where the sheet has no such column. */
  readonly place: (column: Id) => Place;
  /** Every text and number of the row, whichever column it stands in, with its place. */
  readonly all: () => readonly { readonly place: Place; readonly text: string }[];
}

/** What a cell holds, without blanks around it. */
export const textIn = (cell: CellValue | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell).trim();

/** A row by the columns of its ledger. @param at counted from 0 in the grid */
export function rowOf<Id extends string>(
  grid: Grid,
  cells: readonly CellValue[],
  at: number,
  columns: ReadonlyMap<Id, number>,
): LedgerRow<Id> {
  const { sheet, top, left } = grid;
  const row = top + at;
  const cell = (id: Id) => cells[columns.get(id) ?? -1];
  const placeAt = (column: number): Place => ({ sheet, row, column: left + column });
  return {
    sheet,
    row,
    text: (id) => textIn(cell(id)),
    date: (id) => dateIn(cell(id), habitsOf(grid, at, columns.get(id))),
    number: (id) => numberIn(cell(id)),
    has: (id) => columns.has(id),
    place: (id) => placeAt(columns.get(id) ?? 0),
    all: () =>
      cells.flatMap((value, column) =>
        textIn(value) === '' ? [] : [{ place: placeAt(column), text: textIn(value) }],
      ),
  };
}

function habitsOf(grid: Grid, row: number, column: number | undefined) {
  // Where all cells are text, a date can be nothing else.
  const isDate = grid.columns !== 'typed' || (grid.isDate?.(row, column ?? -1) ?? false);
  return { from1904: grid.from1904 ?? false, isDate };
}

function numberIn(cell: CellValue | undefined): number | null {
  if (typeof cell === 'number') return cell;
  if (holdsFootnote(textIn(cell))) return NaN;
  const text = textIn(cell).normalize('NFKC');
  if (text === '' || /^[-/—无]$/.test(text)) return null;
  const [, digits] = /^(?:延期|延长)?(\d+(?:\.\d+)?)(?:个?工作日|天|日|元)?$/.exec(text) ?? [];
  return digits === undefined ? NaN : Number(digits);
}
