import type { CellId } from '../form';
import { placeOf, placeText, type Place } from '../report';
import type { Undoable } from './change';
import { Refused } from './failure';
import { lockedAmong } from './locks';
import type { WorkbookReader } from './read';
import { reportsInGrids } from './reports';
import { placeKey, sameSurroundings, snapshotOf, type Snapshot } from './snapshot';
import type { FillPlan, NewFigure, SheetsRead } from './types';
import { textCellsAmong, writeCells, type CellWrite } from './writing';

/** Plans what to write and writes it. A plan is good for the workbook as it was then. */
export interface Filler {
  readonly plan: (figures: readonly NewFigure[], seen?: SheetsRead) => Promise<FillPlan>;
  /**
   * Null where nothing was to be written.
   * @param read looks at the workbook as it stands now
   */
  readonly fill: (
    plan: FillPlan,
    agreed: readonly CellId[],
    read: WorkbookReader,
  ) => Promise<Undoable | null>;
}

const formula = '此格是公式，合计由表格自己算出，不覆盖。';
const locked = '此格受保护，不能写入。请先在“审阅”选项卡中撤销工作表保护。';
const moved = '表格已有变动，此处不再是这一项。请重新识别后再填。';
const stale = '预览之后表格又有改动，没有写入任何内容。请重新预览后再填。';

/** What was written, and all that it takes to undo it. */
interface Filling {
  readonly before: Snapshot;
  readonly writes: readonly CellWrite[];
  /** Cells that were formatted as text. */
  readonly text: readonly Place[];
}

export function createFiller(read: WorkbookReader): Filler {
  const seen = new WeakMap<FillPlan, Snapshot>();

  const plan = async (figures: readonly NewFigure[], lately?: SheetsRead): Promise<FillPlan> => {
    const { grids } = lately ?? (await read());
    const now = snapshotOf(grids);
    const reports = reportsInGrids(grids);
    const stands = ({ cell, place }: NewFigure) =>
      reports.some((report) => {
        const found = placeOf(report, cell);
        return found !== null && placeKey(found) === placeKey(place);
      });
    const found = figures.filter(stands);
    const locks = found.length > 0 ? await lockedAmong(found.map(({ place }) => place)) : null;
    const whyNot = (figure: NewFigure) => {
      if (!found.includes(figure)) return moved;
      if (now.isFormulaAt(figure.place)) return formula;
      return locks?.has(placeKey(figure.place)) ? locked : null;
    };
    const made = sorted(figures, now, whyNot);
    seen.set(made, now);
    return made;
  };

  const fill: Filler['fill'] = async (made, agreed, look) => {
    const before = seen.get(made);
    if (!before) throw new Refused(stale);
    const figures = [...made.empty, ...made.occupied.filter(({ cell }) => agreed.includes(cell))];
    if (figures.length === 0) return null;
    const places = figures.map(({ place }) => place);
    const now = snapshotOf((await look()).grids);
    const untouched = places.every((place) => before.valueAt(place) === now.valueAt(place));
    const stillFree = !places.some((place) => now.isFormulaAt(place));
    if (!untouched || !stillFree || !sameSurroundings(before, now, places)) {
      throw new Refused(stale);
    }
    const writes = figures.map(({ place, value }) => ({ place, value }));
    const filling: Filling = { before: now, writes, text: await textCellsAmong(writes) };
    await writeAll(read, filling);
    return {
      title: `填入的 ${writes.length} 个数`,
      takeBack: () => takeBack(read, filling),
    };
  };

  return { plan, fill };
}

/** Cells that already hold the figure are in none of the lists: nothing would change there. */
function sorted(
  figures: readonly NewFigure[],
  now: Snapshot,
  whyNot: (figure: NewFigure) => string | null,
): FillPlan {
  const empty: NewFigure[] = [];
  const occupied: (NewFigure & { present: string })[] = [];
  const refused: (NewFigure & { why: string })[] = [];
  for (const figure of figures) {
    const present = now.valueAt(figure.place);
    const why = whyNot(figure);
    if (present === figure.value && why !== moved) continue;
    if (why !== null) refused.push({ ...figure, why });
    else if (present === null) empty.push(figure);
    else occupied.push({ ...figure, present: String(present) });
  }
  return { empty, occupied, refused };
}

/** Excel carries out a batch up to what fails in it: then what was written is taken back. */
async function writeAll(read: WorkbookReader, filling: Filling): Promise<void> {
  try {
    await writeCells(filling.writes, { freed: filling.text });
  } catch (trouble) {
    await takeBack(read, filling).catch(() => null);
    throw trouble;
  }
}

/** Puts back what stood there, if nobody has worked on these cells since. */
async function takeBack(read: WorkbookReader, { before, writes, text }: Filling): Promise<string> {
  const now = snapshotOf((await read()).grids);
  const places = writes.map(({ place }) => place);
  const changed = writes.filter(
    ({ place, value }) =>
      now.isFormulaAt(place) || ![value, before.valueAt(place)].includes(now.valueAt(place)),
  );
  if (changed.length > 0) throw new Refused(touched(changed.map(({ place }) => place)));
  if (!sameSurroundings(before, now, places)) {
    throw new Refused('填入之后表格的文字或行列有变动，为免误改，没有撤销。');
  }
  const back = places.map((place) => ({ place, value: before.valueAt(place) }));
  await writeCells(back, { text });
  return `已恢复填入之前的内容，共 ${places.length} 格。`;
}

function touched(places: readonly Place[]): string {
  const some = places.slice(0, 3).map(placeText).join('、');
  const all = places.length > 3 ? `${some} 等 ${places.length} 格` : some;
  return `${all}在填入之后又有改动，为免丢失，没有撤销。`;
}
