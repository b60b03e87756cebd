import { recognise, type Grid } from '../../report';
import { ledgerForms } from '../columns';
import { findHeader } from './header';
import { labelRows, lastHeaderRow, type Label } from './labels';

/** A header of the sheet 口径, by which it is known: it names the rows of 表三 and holds none. */
export const keyHeader = '计入年报表三';

/** Its header stands higher than those of ledgers may. */
const lastKeyRow = 10;

/** Whether a sheet is 口径, by the rows of labels near its top. */
export const isKey = (rows: readonly (readonly Label[])[]): boolean =>
  rows.slice(0, lastKeyRow).some((row) => row.some(({ names }) => names.includes(keyHeader)));

/** Every ledger is known by a date among others (日期, 时间), and 口径 by its header, 计入年报表三. */
const telling = /[日时入]/;

/** False of nearly every sheet that is no ledger, which spares it the look at all its labels. */
const mayBeLedger = ({ cells }: Grid) =>
  cells
    .slice(0, lastHeaderRow)
    .some((row) =>
      row.some((cell) => typeof cell === 'string' && telling.test(cell.normalize('NFKC'))),
    );

/** Whether a sheet is a ledger or 口径. */
function isLedger(grid: Grid): boolean {
  if (!mayBeLedger(grid)) return false;
  const rows = labelRows(grid);
  return isKey(rows) || ledgerForms.some((form) => findHeader(rows, form, new Map()) !== null);
}

const holdsFigures = (grid: Grid) =>
  recognise([grid], '').some(({ readings }) => readings.some((one) => one !== undefined));

/**
 * The sheets in which reports are to be looked for. A ledger's answers are named as the rows of 表三
 * are, and would be taken for tables of which nothing can be read; a sheet in which a figure of a
 * table stands is kept, whatever else it holds.
 */
export function withoutLedgers(grids: readonly Grid[]): readonly Grid[] {
  return grids.filter((grid) => grid.sheet === null || !isLedger(grid) || holdsFigures(grid));
}
