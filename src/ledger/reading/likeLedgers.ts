import { applicationsForm, disputesForm, documentsForm } from '../columns';
import type { Grid } from '../../report';
import { textIn } from './cells';
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

/**
 * The sheets whose header row names columns of an 申请台账, those included that lack what a ledger
 * must have because one of its columns goes by a name of its own.
 */
export function likeLedgers(grids: readonly Grid[], help: ReadingHelp = {}): readonly LikeLedger[] {
  const headers = keptHeaders(help);
  const others = [disputesForm, documentsForm];
  return grids.flatMap((grid) => {
    const rows = labelRows(grid);
    const header = findHeader(rows, applicationsForm, headers, false);
    if (!header || isKey(rows)) return [];
    if (others.some((form) => findHeader(rows, form, headers) !== null)) return [];
    const below = grid.cells.slice(header.row + 1);
    const sampleOf = (column: number) =>
      below.map((cells) => textIn(cells[column])).find((text) => text !== '') ?? '';
    const open = unusedHeaders(header).map((other) => ({
      ...other,
      sample: sampleOf(other.column),
    }));
    return [{ grid, header, open }];
  });
}
