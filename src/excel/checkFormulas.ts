import { cellAddress, ownWords, type Grid, type Place, type Report } from '../report';
import type { Undoable } from './change';
import { Refused } from './failure';
import { inExcel } from './inExcel';
import { lockedAmong } from './locks';
import type { WorkbookReader } from './read';
import { reportsInGrids, reportsOf, type Whose } from './reports';
import { placeKey } from './snapshot';

/**
 * 插入校验公式: one NB.PROBLEMS and one NB.CHECK beside the tables of a sheet. One function a sheet,
 * never one a cell, for a cell each would slow the workbook down.
 */

/** Stands above NB.PROBLEMS, where it may be longer than its cell, and tells that the formulas are there already. */
const label = `${ownWords.formulas}错误和未填个数`;

/** What the formulas of a sheet look at, and the row of the label. */
interface Target {
  readonly sheet: string;
  readonly row: number;
  readonly range: string;
}

/** Where the formulas of a sheet go: NB.PROBLEMS under the label, NB.CHECK under that; it spills. */
interface Plan extends Target {
  readonly column: number;
}

function targetIn({ sheet, top, left }: Grid, report: Report): Target | null {
  const places = report.readings.flatMap((reading) =>
    reading?.place?.sheet === sheet ? [reading.place] : [],
  );
  if (sheet === null || places.length === 0) return null;
  const row = Math.max(...places.map((place) => place.row));
  const column = Math.max(...places.map((place) => place.column));
  return {
    sheet,
    row: top,
    range: `${cellAddress({ row: top, column: left })}:${cellAddress({ row, column })}`,
  };
}

/**
 * Right of everything that stands in the sheet, a column left free, so that nothing is in the way.
 * Excel is asked how far the sheet reaches: of a large one not all was read.
 */
function plansFor(targets: readonly Target[]): Promise<readonly Plan[]> {
  return inExcel(async (context) => {
    const found = targets.map((target) => {
      const used = context.workbook.worksheets.getItem(target.sheet).getUsedRange(true);
      used.load('columnIndex,columnCount');
      return { target, used };
    });
    await context.sync();
    return found.map(({ target, used }) => ({
      ...target,
      column: used.columnIndex + used.columnCount + 1,
    }));
  });
}

/** Also where an older version put it, in other words. */
function holdsLabel({ cells }: Grid): boolean {
  return cells.some((line) => line.some((cell) => String(cell).startsWith(ownWords.formulas)));
}

/** Label, count, check. */
const placesOf = ({ sheet, row, column }: Plan): readonly Place[] =>
  [0, 1, 2].map((n) => ({ sheet, row: row + n, column }));

/** The same three as an address. */
const addressOf = ({ row, column }: Plan) =>
  `${cellAddress({ row, column })}:${cellAddress({ row: row + 2, column })}`;

function contentOf({ range }: Plan): readonly string[] {
  // Older Excel hands a blank cell over as 0, but a text without letters as it is.
  const cells = `IF(ISBLANK(${range}),"",${range})`;
  return [label, `=NB.PROBLEMS(${cells},"错误")`, `=NB.CHECK(${cells})`];
}

async function write(plans: readonly Plan[], content: (plan: Plan) => readonly string[]) {
  await inExcel(async (context) => {
    for (const plan of plans) {
      const sheet = context.workbook.worksheets.getItem(plan.sheet);
      const texts = content(plan);
      sheet.getRange(addressOf(plan)).formulas = [0, 1, 2].map((n) => [texts[n] ?? '']);
    }
    await context.sync();
  });
}

const erase = (plans: readonly Plan[]) => write(plans, () => []);

/** All or nothing: Excel carries out a batch up to what fails in it. */
async function writeAll(plans: readonly Plan[]): Promise<void> {
  try {
    await write(plans, contentOf);
    await demandKnown(plans);
  } catch (trouble) {
    await erase(plans).catch(() => null);
    throw trouble;
  }
}

/**
 * Excel may take the add-in from where it leaves its functions out.
 * @throws Refused where it does not know them
 */
async function demandKnown(plans: readonly Plan[]): Promise<void> {
  const shown = await inExcel(async (context) => {
    const ranges = plans.map((plan) => {
      const range = context.workbook.worksheets.getItem(plan.sheet).getRange(addressOf(plan));
      range.load('values');
      return range;
    });
    await context.sync();
    return ranges.flatMap(({ values }) => values.flat() as unknown[]);
  });
  if (shown.includes('#NAME?')) throw new Refused(unknown);
}

const unknown =
  '这个 Excel 里没有 NB 函数（加载项的这种装法不带自定义函数），没有插入校验公式。请在窗格里核查。';

/** Whether the three cells still hold ours; what the formulas look at moves with the rows. */
function isOurs(held: readonly unknown[]): boolean {
  const [first, count, check] = held.map(String);
  return (
    first === label && /^=NB\.PROBLEMS\(/i.test(count ?? '') && /^=NB\.CHECK\(/i.test(check ?? '')
  );
}

async function takeBack(plans: readonly Plan[]): Promise<string> {
  const allOurs = await inExcel(async (context) => {
    const ranges = plans.map((plan) => {
      const range = context.workbook.worksheets.getItem(plan.sheet).getRange(addressOf(plan));
      range.load('formulas');
      return range;
    });
    await context.sync();
    return ranges.every(({ formulas }) => isOurs(formulas.flat()));
  });
  if (!allOurs) {
    throw new Refused('插入校验公式之后这些单元格有变动，为免误删，没有撤销。请手工删除这些公式。');
  }
  await erase(plans);
  return '已删除插入的校验公式。';
}

/**
 * Puts the formulas beside the tables of a year, on the sheets that have none yet.
 * @returns what was written and where it begins on each sheet, or null where they were there already
 * @throws Error with a sentence for the user where the workbook has no tables of that year
 */
export async function insertCheckFormulas(
  read: WorkbookReader,
  whose: Whose,
): Promise<{ readonly change: Undoable; readonly places: readonly Place[] } | null> {
  if (!Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1')) {
    throw new Refused(unknown);
  }
  const { grids } = await read();
  const report = reportsOf(reportsInGrids(grids), whose)[0];
  if (!report) throw new Refused(`工作簿里没有${whose.year}年的年报表格，请先插入。`);
  const targets = grids
    .filter((grid) => !holdsLabel(grid))
    .flatMap((grid) => targetIn(grid, report) ?? []);
  if (targets.length === 0) return null;
  const plans = await plansFor(targets);
  const locks = await lockedAmong(plans.flatMap(placesOf));
  const locked = plans.find((plan) => placesOf(plan).some((place) => locks.has(placeKey(place))));
  if (locked) {
    throw new Refused(
      `工作表“${locked.sheet}”受保护，没有插入任何校验公式。请先在“审阅”选项卡中撤销工作表保护。`,
    );
  }
  await writeAll(plans);
  return {
    change: {
      title: `插入的校验公式（${plans.length} 张工作表）`,
      takeBack: () => takeBack(plans),
    },
    places: plans.map(({ sheet, row, column }) => ({ sheet, row, column })),
  };
}
