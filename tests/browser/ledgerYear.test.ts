import { gridsFromXlsx } from '../../src/documents';
import {
  applicationsForm,
  dayOf,
  isoOf,
  officialCalendar,
  readLedger,
  sayDay,
  type ApplicationColumn,
  type Day,
} from '../../src/ledger';
import { columnName, placeOf } from '../../src/report';
import { figuresOf, reportIn, savedBy } from './support/saved';
import { Workbench } from './support/workbench';

jest.setTimeout(240_000);

const year = new Date().getFullYear() - 1;
/** Milliseconds: sheets full of formulas take their time on a busy machine. */
const patience = 90_000;
/** The first line of the sheet that takes a case. */
const firstLine = 4;

const on = (month: number, date: number): Day => dayOf(year, month, date) ?? NaN;
const later = (day: Day, workdays: number) => officialCalendar.after(day, workdays);

/** Asked for what is not clear, then the third party; extended; answered within its time. */
const careful = {
  received: on(3, 3),
  correctionTold: on(3, 6),
  correctionReceived: on(3, 12),
  opinionAsked: on(3, 14),
  opinionReceived: on(3, 28),
  closed: on(4, 30),
};
/** The 补正 begins the time anew; two days of it were used when the third party was asked. */
const used = officialCalendar.between(careful.correctionReceived, careful.opinionAsked);
const dueBefore = later(careful.opinionReceived, 20 - used);
const due = later(careful.opinionReceived, 20 + 10 - used);
const late = { received: on(5, 6), due: later(on(5, 6), 20), closed: later(on(5, 6), 23) };
const carried = { received: on(12, 15) };

describe('a year of the ledger, from its first case to the next year’s book', () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await Workbench.open();
    await workbench.pane.getByRole('tab', { name: '台账' }).click();
  });
  afterAll(() => workbench.close());

  const selected = () => workbench.pane.getByRole('region', { name: '选中的格' });
  const today = () => workbench.pane.getByRole('region', { name: '今日' });

  /** Types into the columns of a line: to the next by Tab, further by the name box. */
  async function write(
    line: number,
    cells: Partial<Readonly<Record<ApplicationColumn, Day | string>>>,
  ): Promise<void> {
    const { keyboard } = workbench.page;
    const wanted = applicationsForm.columns.flatMap(({ id }, at) => {
      const value = cells[id];
      return value === undefined
        ? []
        : [{ at, text: typeof value === 'number' ? isoOf(value) : value }];
    });
    let here = wanted[0]?.at ?? 0;
    await workbench.goTo(`${columnName(here)}${line}`);
    for (const { at, text } of wanted) {
      if (at === here + 1) {
        await keyboard.press('Tab');
        // A date is looked at before the cell is left; what is typed meanwhile is lost.
        await workbench.selectionBecomes(`${columnName(at)}${line}`, 20_000);
      } else if (at > here) {
        await keyboard.press('Enter');
        await workbench.goTo(`${columnName(at)}${line}`);
      }
      here = at;
      await keyboard.insertText(text);
    }
    await keyboard.press('Enter');
  }

  /** Asks how the time of a case is counted, as who clicks on its line. */
  async function explained(line: number, label: string) {
    await workbench.goTo(`F${line}`);
    const row = selected().getByRole('region', { name: label });
    await row.getByRole('button', { name: '期限怎么算的' }).click();
    return row;
  }

  it('puts the sheets in at one click', async () => {
    await workbench.pane.getByRole('button', { name: `插入 ${year} 年台账` }).click();
    await workbench.pane.getByText(`已插入 ${year} 年的台账`).waitFor({ timeout: patience });
    for (const name of ['申请台账', '复议诉讼台账', '规范性文件台账', '口径', '工作日历'])
      await workbench.page.getByRole('tab', { name, exact: true }).waitFor();
  });

  it('takes a case on the day it arrives, and counts its time', async () => {
    const { received } = careful;
    await write(firstLine, {
      ...{ number: '1号', applicant: '张某', kind: '自然人', way: '网络' },
      ...{ received, content: '某路拓宽的批复' },
    });
    await today().getByText('没有办结的申请 1 件').waitFor();
    await today()
      .getByText(`${sayDay(later(received, 20))}到期`)
      .waitFor();
  });

  it('stops its clock for a 补正, and begins anew when that arrives', async () => {
    const { correctionTold, correctionReceived } = careful;
    await write(firstLine, { correctionTold });
    await today().getByText('今天没有要催办的申请').waitFor();
    const stopped = await explained(firstLine, '1号');
    await stopped.getByText('期限现在停止计算，没有到期日。').waitFor();
    await write(firstLine, { correctionReceived });
    await stopped.waitFor({ state: 'hidden' });
    const running = await explained(firstLine, '1号');
    await running.getByText(`自${sayDay(correctionReceived)}次日起算`).waitFor();
  });

  it('does not count the time of the third party, and counts the extension', async () => {
    const { opinionAsked, opinionReceived } = careful;
    await write(firstLine, { opinionAsked, opinionReceived });
    await today()
      .getByText(`${sayDay(dueBefore)}到期`)
      .waitFor();
    await write(firstLine, { extensionTold: on(4, 10), extension: '10' });
    await today()
      .getByText(`${sayDay(due)}到期`)
      .waitFor();
  });

  it('is told of an answer in time, of one that is late, and of a case that stays open', async () => {
    await write(firstLine, { closed: careful.closed, result: '部分公开' });
    await today().getByText('没有办结的申请 0 件').waitFor();
    await write(firstLine + 1, {
      ...{ number: '2号', applicant: '李某', kind: '自然人', received: late.received },
      ...{ content: '征地补偿方案', closed: late.closed, result: '予以公开' },
    });
    await workbench.pane
      .getByText(`期限是 ${sayDay(late.due)}，`)
      .first()
      .waitFor();
    await write(firstLine + 2, {
      ...{ number: '3号', applicant: '某公司', kind: '商业企业' },
      ...{ received: carried.received, content: '招标文件' },
    });
    await today().getByText('没有办结的申请 1 件').waitFor();
  });

  it('counts the year into its tables on the clerk’s word, which can be taken back', async () => {
    const { pane, page } = workbench;
    await pane.getByRole('button', { name: `插入 ${year} 年的表格并继续` }).click();
    const review = pane.getByRole('region', { name: '填入前请确认' });
    await review.waitFor({ timeout: patience });
    await review.getByRole('button', { name: /^确认填入/ }).click();
    await pane.getByText(/已填入 \d+ 项/).waitFor();
    await pane.getByRole('button', { name: '撤销', exact: true }).click();
    await pane.getByText(/^已恢复填入之前的内容/).waitFor();
    await pane.getByRole('tab', { name: '台账' }).click();
    await pane.getByRole('button', { name: '填入当前年报' }).click();
    await review.getByRole('button', { name: /^确认填入/ }).click();
    await pane.getByText(/已填入 \d+ 项/).waitFor();

    const report = await reportIn(await savedBy(page, () => workbench.save()));
    const figures = Object.entries(figuresOf(report)).filter(
      ([, value]) => value !== null && value > 0,
    );
    expect(Object.fromEntries(figures)).toEqual({
      '3.received.person': 2,
      '3.received.business': 1,
      '3.received.total': 3,
      '3.granted.person': 1,
      '3.granted.total': 1,
      '3.partial.person': 1,
      '3.partial.total': 1,
      '3.concluded.person': 2,
      '3.concluded.total': 2,
      '3.carriedOut.business': 1,
      '3.carriedOut.total': 1,
    });
  });

  it('leads from a figure to its cases, and from a case to its line', async () => {
    const report = await reportIn(await savedBy(workbench.page, () => workbench.save()));
    const place = placeOf(report, '3.received.person');
    if (!place?.sheet) throw new Error('The figure has no place.');
    await workbench.pane.getByRole('tab', { name: '台账' }).click();
    await workbench.showSheet(place.sheet);
    await workbench.goTo(`${columnName(place.column)}${place.row + 1}`);
    const figure = selected().getByRole('region', { name: /本年新收.*自然人/ });
    await figure.getByText('台账里有 2 件').waitFor();
    await figure.getByRole('button', { name: '2号' }).click();
    await workbench.selectionBecomes(`A${firstLine + 1}`, 20_000);
    await selected()
      .getByText(/^2号 计入 \d 格/)
      .waitFor();
    await figure.waitFor();
  });

  it('says in its own formulas what the pane says', async () => {
    const saved = await savedBy(workbench.page, () => workbench.save());
    const sheet = (await gridsFromXlsx(saved)).find((grid) => grid.sheet === '申请台账');
    const computed = [0, 1, 2].map((i) => sheet?.cells[firstLine - 1 + i - sheet.top]?.slice(-4));
    expect(computed.map((cells) => [cells?.[0], cells?.[2], cells?.[3]])).toEqual([
      [isoOf(due), '已答复', '通过'],
      [isoOf(late.due), '逾期答复', '通过'],
      [isoOf(later(carried.received, 20)), '已逾期', '通过'],
    ]);
  });

  it('begins the next year’s book with the open case, and leaves the old one as it is', async () => {
    const { pane, page } = workbench;
    const before = await savedBy(page, () => workbench.save());
    await pane.getByRole('button', { name: `建立 ${year + 1} 年台账` }).click();
    await page
      .getByRole('button', { name: /^关闭 / })
      .nth(1)
      .waitFor();
    await pane.getByRole('tab', { name: '台账' }).click();
    await today().getByText('没有办结的申请 1 件').waitFor();
    const next = readLedger(await gridsFromXlsx(await savedBy(page, () => workbench.save())));
    expect(next?.applications?.map(({ label, received }) => [label, received])).toEqual([
      ['3号', carried.received],
    ]);
    expect(readLedger(await gridsFromXlsx(before))?.applications).toHaveLength(3);
  });

  it('asks nothing of anybody outside this machine, and runs without an error', () => {
    expect(workbench.outside).toEqual([]);
    expect(workbench.troubles).toEqual([]);
  });
});
