import type { TableId } from '../form';
import { recognise, type CellValue, type Grid, type Report } from '../report';
import { isBlank, sizeText, type Cells } from './cells';
import { errorCodeIn, Failure } from './failure';

/** Errors go in as their text: recognition knows `#REF!` in a figure's cell. */
function valueOf(cell: unknown): CellValue {
  if (isBlank(cell)) return null;
  if (typeof cell === 'number' || typeof cell === 'string' || typeof cell === 'boolean')
    return cell;
  return errorCodeIn(cell) ?? null;
}

/** Without the blank rows at the end, so that whole columns cost what they hold. */
function filled(cells: Cells): Cells {
  let rows = cells.length;
  while (rows > 0 && cells[rows - 1]?.every(isBlank)) rows -= 1;
  return cells.slice(0, rows);
}

/** A range as cells in which something is to be recognised. */
export function gridIn(range: Cells): Grid {
  return {
    sheet: null,
    top: 0,
    left: 0,
    cells: filled(range).map((row) => row.map(valueOf)),
    merges: [],
    columns: 'typed',
  };
}

const recognised = (grid: Grid, cells: Grid['cells'] = grid.cells) =>
  recognise([{ ...grid, cells }], '区域');

const keyOf = (row = -1, column = -1) => `${row},${column}`;

/**
 * Older Excel hands a blank cell over as 0, so that there is none in a range, and the blank ones beside
 * and under merged labels would pass for figures. Where a figure belongs, a 0 counts; anywhere else it
 * is a blank. Which figures are not filled in, nobody can tell there (see the help of NB.CHECK).
 */
function reportsIn(grid: Grid): readonly Report[] {
  const { cells } = grid;
  if (cells.some((row) => row.includes(null)) || !cells.some((row) => row.includes(0))) {
    return recognised(grid);
  }
  const zerosBlank = cells.map((row) => row.map((cell) => (cell === 0 ? null : cell)));
  const figures = new Set(
    recognised(grid, zerosBlank).flatMap(({ readings }) =>
      readings.map((reading) => keyOf(reading?.place?.row, reading?.place?.column)),
    ),
  );
  return recognised(
    grid,
    cells.map((row, r) =>
      row.map((cell, c) => (cell === 0 && !figures.has(keyOf(r, c)) ? null : cell)),
    ),
  );
}

/**
 * The one report whose tables a range holds. What stands there in prose is left to the pane: the rules
 * about it do not come with the functions.
 * @returns #VALUE! where there is none, more than one, or not the table that is asked for.
 */
export function reportIn(range: Cells, needed?: TableId): Report | Failure {
  const [report, another] = reportsIn(gridIn(range));
  if (report === undefined || report.present.size === 0) {
    const words = '应当引用年报的法定表格（连同项目名称和表头）';
    return new Failure('#VALUE!', `这个${sizeText(range)}的区域里没有认出年报表格：${words}。`);
  }
  if (another) return new Failure('#VALUE!', '这个区域里有不止一份年报，请分别引用。');
  if (needed && !report.present.has(needed)) {
    const name = report.form.tables.find(({ id }) => id === needed)?.name ?? '';
    return new Failure('#VALUE!', `这个区域里没有${name}，请引用${name}所在的区域。`);
  }
  return { ...report, narrative: [] };
}
