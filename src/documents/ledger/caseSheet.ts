import type { ConditionalRule, DataValidation } from 'hucre';
import type { LedgerColumn, LedgerForm } from '../../ledger';
import { columnName, ownWords } from '../../report';
import { heightOf, look } from '../sheets/look';
import { SheetDraft } from '../sheets/sheetDraft';
import type { ListId } from './lists';
import { rows, rowsFor } from './places';
import { inputStyle, landscape } from './styles';
import { columnRule } from './validation';
import type { BookCell, BookSheet } from '../sheets/writeBook';

/** A value for a cell: a text, a number, or a day as Excel's number for it. */
export type CaseValue = string | number | null;

/** Rows to begin with, by the ids of their columns. */
export type GivenRows = readonly Readonly<Record<string, CaseValue>>[];

/** Points. */
const usual = 22;

/** What stands in a ledger's sheet. */
export interface CaseSheetRequest<Id extends string> {
  readonly form: LedgerForm<Id>;
  readonly title: string;
  /** What to know before one writes. */
  readonly note: string;
  /** Pages side by side on which it is printed; the first column stands on each. */
  readonly pagesAcross?: number;
  readonly given: GivenRows;
  readonly lists: Partial<Readonly<Record<Id, ListId>>>;
  /** Columns to the right that formulas make. */
  readonly more?: readonly MoreColumn[];
  readonly conditionalRules?: readonly ConditionalRule[];
  /** Cells that stand beside the note. */
  readonly beside?: readonly (readonly [column: number, cell: BookCell])[];
}

export interface MoreColumn {
  readonly header: string;
  readonly width: number;
  /** The cell in a row counted from 1. */
  readonly cell: (row: number) => BookCell;
}

/** A sheet with a title, a note, a frozen header with a filter, and rows to write cases in. */
export function caseSheet<Id extends string>(request: CaseSheetRequest<Id>): BookSheet {
  const { form, title, note, given, more = [], beside = [] } = request;
  const count = rowsFor(form.id, given.length);
  const last = rows.first + count - 1;
  const columns = [...form.columns, ...more];
  const sheet = new SheetDraft(
    form.name,
    columns.map(({ width }) => width),
    rows.title,
  );
  const own = form.columns.length;
  sheet.put(rows.title, 0, { value: title, style: look.title });
  // The first column stands on every page, and would bring the beginning of a note with it.
  sheet.put(rows.note, 1, { value: `${ownWords.help}${note}`, style: look.note });
  for (const [column, cell] of beside) sheet.put(rows.note, column, cell);
  for (const [i, { header }] of columns.entries())
    sheet.put(rows.header, i, { value: header, style: look.label });
  for (let i = 0; i < count; i += 1) {
    const row = rows.first + i;
    for (const [at, { id, kind }] of form.columns.entries()) {
      const value = given[i]?.[id] ?? null;
      sheet.put(row, at, { ...(value === null ? {} : { value }), style: inputStyle(kind) });
    }
    for (const [at, { cell }] of more.entries()) sheet.put(row, own + at, cell(row));
  }
  const noteEnd = Math.max(1, Math.min(own - 1, 12));
  sheet.merge(rows.title, 0, rows.title, noteEnd);
  sheet.merge(rows.note, 1, rows.note, noteEnd);
  sheet.setHeight(rows.title, 34);
  sheet.setHeight(rows.note, 36);
  sheet.setHeight(rows.header, headerHeight(form.columns));
  given.forEach((one, i) => sheet.setHeight(rows.first + i, givenHeight(form.columns, one)));
  return sheet.finish({
    autoFilter: { range: `A${rows.header}:${columnName(columns.length - 1)}${last}` },
    freezePane: { rows: rows.header, columns: 1 },
    dataValidations: form.columns.map((column, at): DataValidation => {
      const letter = columnName(at);
      const range = `${letter}${rows.first}:${letter}${last}`;
      return columnRule(column, request.lists[column.id] ?? null, range);
    }),
    conditionalRules: [...(request.conditionalRules ?? [])],
    pageSetup: {
      ...landscape,
      fitToWidth: request.pagesAcross ?? 1,
      printTitlesRow: `$${rows.header}:$${rows.header}`,
      printTitlesColumn: '$A:$A',
    },
    headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
    grows: true,
    a11y: { summary: title },
  });
}

/** What a row's texts ask for; two letters or digits are as wide as one Chinese character. */
function givenHeight(columns: readonly LedgerColumn[], given: GivenRows[number]): number {
  const heights = columns.map(({ id, width }) => {
    const value = given[id];
    return typeof value === 'string' ? heightOf(value, width) : 0;
  });
  return Math.max(usual, ...heights);
}

function headerHeight(columns: readonly LedgerColumn[]): number {
  return Math.max(...columns.map(({ header, width }) => heightOf(header, width)));
}
