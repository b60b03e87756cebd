import type { CellValue, Grid } from '../../../src/report';

/** A sheet of a workbook with these cells, as a ledger is read from it. */
export const ledgerGrid = (
  cells: readonly (readonly CellValue[])[],
  more: Partial<Grid> = {},
): Grid => ({
  sheet: '台账',
  top: 0,
  left: 0,
  cells,
  merges: [],
  columns: 'typed',
  ...more,
});
