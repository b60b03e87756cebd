import { ownWords, type Grid, type Report } from '../report';
import type { Change } from './change';
import { Refused } from './failure';
import { inExcel } from './inExcel';
import { cellAddress } from './jump';
import type { Reader } from './read';
import { reportsIn } from './reports';

/**
 * 插入校验公式: one NB.COUNT and one NB.CHECK beside the tables of a sheet. One function a sheet,
 * never one a cell, for a cell each would slow the workbook down.
 */

/** Stands above NB.COUNT, where it may be longer than its cell, and tells that the formulas are there already. */
const label = `${ownWords.formulas}错误个数`;

/** Where the formulas of a sheet go, and what they look at. */
interface Plan {
  readonly sheet: string;
  /** The label's cell; NB.COUNT stands under it, NB.CHECK under that and spills. */
  readonly row: number;
  readonly column: number;
  readonly range: string;
}

/** Right of everything that stands in the sheet, a column left free, so that nothing is in the way. */
function planFor(grid: Grid, report: Report): Plan | null {
  const { sheet, top, left, cells } = grid;
  const places = report.readings.flatMap((reading) =>
    reading?.place?.sheet === sheet ? [reading.place] : [],
  );
  if (sheet === null || places.length === 0) return null;
  const row = Math.max(...places.map((place) => place.row));
  const column = Math.max(...places.map((place) => place.column));
  const wide = Math.max(...cells.map((line) => line.length));
  return {
    sheet,
    row: top,
    column: left + wide + 1,
    range: `${cellAddress({ row: top, column: left })}:${cellAddress({ row, column })}`,
  };
}

function holdsLabel({ cells }: Grid): boolean {
  return cells.some((line) => line.includes(label));
}

/** The cells that were written: label, count, check. */
function cellsOf({ row, column }: Plan): readonly string[] {
  return [
    cellAddress({ row, column }),
    cellAddress({ row: row + 1, column }),
    cellAddress({ row: row + 2, column }),
  ];
}

function contentOf({ range }: Plan): readonly string[] {
  return [label, `=NB.COUNT(${range},"错误")`, `=NB.CHECK(${range})`];
}

async function write(plans: readonly Plan[], content: (plan: Plan) => readonly string[]) {
  await inExcel(async (context) => {
    for (const plan of plans) {
      const sheet = context.workbook.worksheets.getItem(plan.sheet);
      const texts = content(plan);
      cellsOf(plan).forEach((address, n) => {
        sheet.getRange(address).formulas = [[texts[n] ?? '']];
      });
    }
    await context.sync();
  });
}

async function takeBack(read: Reader, plans: readonly Plan[]): Promise<string> {
  const { grids } = await read();
  const still = plans.filter(({ sheet, row, column }) => {
    const grid = grids.find((one) => one.sheet === sheet);
    return grid?.cells[row - grid.top]?.[column - grid.left] === label;
  });
  if (still.length < plans.length) {
    throw new Refused('插入校验公式之后表格的行列有变动，为免误删，没有撤销。请手工删除这些公式。');
  }
  await write(plans, () => []);
  return '已删除插入的校验公式。';
}

/**
 * Puts the formulas beside the tables of a year, on the sheets that have none yet.
 * @returns what was written, or null where they were there already
 * @throws Error with a sentence for the user where the workbook has no tables of that year
 */
export async function insertCheckFormulas(read: Reader, year: number): Promise<Change | null> {
  const { grids } = await read();
  const report = reportsIn(grids).find((one) => one.year === year);
  if (!report) throw new Refused(`工作簿里没有${String(year)}年的年报表格，请先插入。`);
  const plans = grids
    .filter((grid) => !holdsLabel(grid))
    .flatMap((grid) => planFor(grid, report) ?? []);
  if (plans.length === 0) return null;
  await write(plans, contentOf);
  return {
    title: `插入的校验公式（${String(plans.length)} 张工作表）`,
    takeBack: () => takeBack(read, plans),
  };
}
