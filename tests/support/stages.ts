import type { TableForm } from '../../src/form';
import type { CellValue, ColumnWorth, Grid, Report } from '../../src/report';
import {
  gridPartsOf,
  type GridPart,
  type TableBlock,
} from '../../src/report/recognise/layout/blocks';
import { lanesOf } from '../../src/report/recognise/layout/lanes';
import { scan } from '../../src/report/recognise/tokens/scan';
import type { Token } from '../../src/report/recognise/tokens/token';
import { tableCells } from './tableCells';

/** What the stages of recognition hand on to each other, for tests of one of them alone. */

/** Cells as a sheet holds them, or as what else `columns` says. */
export function gridOf(
  cells: readonly (readonly CellValue[])[],
  columns: ColumnWorth = 'typed',
): Grid {
  return { sheet: '表', top: 0, left: 0, cells, merges: [], columns };
}

/** A table under its heading. */
export function cellsOf(report: Report, table: TableForm): CellValue[][] {
  return [[table.heading], ...tableCells(report, table)];
}

export function partsOf(grid: Grid): readonly GridPart[] {
  return lanesOf(scan(grid)).flatMap((lane) => gridPartsOf(lane, grid.columns));
}

export function blocksOf(grid: Grid): readonly TableBlock[] {
  return partsOf(grid).flatMap((part) => (part.kind === 'table' ? part : []));
}

/** The only table of a grid. */
export function blockOf(grid: Grid): TableBlock {
  const [block, ...others] = blocksOf(grid);
  if (!block || others.length > 0) throw new Error('The grid does not have one table.');
  return block;
}

/** A figure that stands by itself in a cell. */
export function figureAt(row: number, column: number, value: CellValue): Token {
  return {
    ...{ row, column, end: column + 1, value, text: String(value) },
    ...{ kind: 'figure', match: null, title: null },
  };
}
