import { applicationsForm, disputesForm, documentsForm } from '../columns';
import type { Grid } from '../../report';
import { textIn } from './cells';
import { dateIn } from './dates';
import { findHeader, type HeaderRead, type HeaderText } from './header';
import { labelRows } from './labels';
import { keptHeaders, type ReadingHelp } from './ledger';
import { unusedHeaders } from './unusedHeaders';
import { isKey } from './withoutLedgers';

/** A sheet of applications, recognised or nearly so, and how its columns are understood. */
export interface LikeLedger {
  readonly grid: Grid;
  readonly header: HeaderRead;
  /** Columns that were not understood, each with the first thing that stands in it. */
  readonly open: readonly (HeaderText & { readonly sample: string })[];
}

/** So many columns of a ledger in a row are no accident. */
const fewest = 3;

/**
 * The sheets whose header row names columns of an 申请台账, those included that lack what a ledger
 * must have because its columns go by names of their own. Where no sheet names several, the ones are
 * asked about that name one which a ledger is known by and hold dates under some other.
 */
export function likeLedgers(grids: readonly Grid[], help: ReadingHelp = {}): readonly LikeLedger[] {
  const headers = keptHeaders(help);
  const others = [disputesForm, documentsForm];
  const all = grids.flatMap((grid) => {
    const rows = labelRows(grid);
    const header = findHeader(rows, applicationsForm, headers, 1);
    if (!header || isKey(rows)) return [];
    if (others.some((form) => findHeader(rows, form, headers) !== null)) return [];
    return [{ grid, header, open: openColumns(grid, header) }];
  });
  const several = all.filter(({ header: { columns } }) => columns.size >= fewest);
  return several.length > 0 ? several : all.filter(mayBeOne);
}

function openColumns({ cells }: Grid, header: HeaderRead): LikeLedger['open'] {
  const below = cells.slice(header.row + 1);
  const sampleOf = (column: number) =>
    below.map((row) => textIn(row[column])).find((text) => text !== '') ?? '';
  return unusedHeaders(header).map((other) => ({ ...other, sample: sampleOf(other.column) }));
}

const isDate = (text: string) => dateIn(text, { from1904: false, isDate: true }).day !== null;

const mayBeOne = ({ header: { form, columns }, open }: LikeLedger) =>
  form.marks.flat().some((id) => columns.has(id)) && open.some(({ sample }) => isDate(sample));
