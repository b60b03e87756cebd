import { act, screen, within } from '@testing-library/react';
import {
  arrivalOf,
  bookFrom,
  isRosterSheet,
  keepBook,
  newBook,
  receive,
  rosterFrom,
  type CountyBook,
} from '../../src/county';
import { gridsFromXlsx, reportJson } from '../../src/documents';
import { withFigures } from '../support/consistentReport';
import { reportOf, sentBeside } from '../support/county';
import { open, placeIn2024 } from './open';
import { WorkbookDouble } from './workbookDouble';

const roster = rosterFrom([
  {
    ...{ sheet: null, top: 0, left: 0, merges: [], columns: 'kept' },
    cells: [
      ['单位名称', '类别', '含下属单位', '应报', '联系人', '截止日期', '备注'],
      ['甲县教育局', '部门', '教研室', '是', '王芳', '2026-01-20', ''],
      ['甲县财政局', '部门', '', '是', '', '2026-01-20', ''],
      ['青山镇', '乡镇街道', '', '否', '', '', '新设'],
    ],
  },
]).roster;

const received = '3.received.person';

/** A county of three units, two of which have reported for 2025, as the workbook keeps it. */
async function withCounty(): Promise<WorkbookDouble> {
  const report = (organ: string, value: number, year = 2025) =>
    withFigures(reportOf(organ, 1, year), { [received]: value });
  const arrivals = [
    sentBeside('教育局.xlsx', report('甲县教育局', 3), report('甲县教育局', 5, 2024)),
    arrivalOf('财政局.xlsx', [report('甲县财政局', 40)]),
  ];
  const workbook = new WorkbookDouble();
  await workbook.saveSetting('county', keepBook(receive(newBook(2025, roster), arrivals).book));
  return workbook;
}

const bookOf = async (workbook: WorkbookDouble): Promise<CountyBook> => {
  const book = bookFrom(await workbook.loadSetting('county'));
  if (!book) throw new Error('Nothing of a county is kept.');
  return book;
};

/** Where a unit's row begins on the sheet 名册. */
function rowOf(workbook: WorkbookDouble, name: string): number {
  return workbook.sheets.get('名册')?.findIndex(([cell]) => cell === name) ?? -1;
}

async function openRoster(workbook: WorkbookDouble) {
  const user = open(workbook, 'county');
  await user.click(await screen.findByRole('button', { name: /^名册（/ }));
  return user;
}

describe('名册 as a sheet', () => {
  test('is put in at one click with what is known, and can be taken back', async () => {
    const workbook = await withCounty();
    const user = await openRoster(workbook);
    await user.click(screen.getByRole('button', { name: '插入工作表“名册”' }));
    await screen.findByText(/^已插入工作表“名册”/);
    const [sheet] = (await workbook.read()).grids.filter(isRosterSheet);
    expect(sheet && rosterFrom([sheet]).roster).toEqual(roster);
    expect(await screen.findByText('与工作表“名册”一致。')).toBeVisible();
    expect(screen.queryByRole('button', { name: '插入工作表“名册”' })).toBeNull();
    await user.click(screen.getByRole('button', { name: /^撤销/ }));
    await screen.findByText(/^已撤销/);
    expect(workbook.sheets.has('名册')).toBe(false);
  });

  test('is blank where no unit is known, and says that it is to be written', async () => {
    const workbook = new WorkbookDouble();
    const user = open(workbook, 'county');
    await user.click(await screen.findByRole('button', { name: '插入工作表“名册”' }));
    expect(await screen.findByText(/“名册”里还没有单位/)).toBeVisible();
  });

  test('is read back on the user’s word, which is told each difference before', async () => {
    const workbook = await withCounty();
    const user = await openRoster(workbook);
    await user.click(screen.getByRole('button', { name: '插入工作表“名册”' }));
    await screen.findByText('与工作表“名册”一致。');
    workbook.type('名册', rowOf(workbook, '青山镇'), 3, '是');
    workbook.type('名册', rowOf(workbook, '甲县财政局'), 0, '白水乡');
    expect(await screen.findByText('改动：青山镇（应报）')).toBeVisible();
    expect(screen.getByText('增加：白水乡')).toBeVisible();
    expect(screen.getByText(/^去掉：甲县财政局；收到的 1 稿/)).toBeVisible();
    expect((await bookOf(workbook)).roster).toEqual(roster);
    await user.click(screen.getByRole('button', { name: '采用工作表“名册”' }));
    await screen.findByText(/^名册有 3 个单位/);
    const book = await bookOf(workbook);
    expect(book.roster.map(({ name, expected }) => [name, expected])).toEqual([
      ['甲县教育局', true],
      ['白水乡', true],
      ['青山镇', true],
    ]);
    expect(book.units.get('甲县财政局')?.drafts).toHaveLength(1);
  });

  test('of a workbook that is new to the county is where its roster begins', async () => {
    const workbook = new WorkbookDouble();
    workbook.sheets.set('单位', [
      ['单位名称', '类别', '应报'],
      ['甲县教育局', '部门', null],
    ]);
    const user = open(workbook, 'county');
    await user.click(await screen.findByRole('button', { name: '采用工作表“单位”' }));
    await screen.findByText(/^名册有 1 个单位/);
    expect((await bookOf(workbook)).roster).toMatchObject([{ name: '甲县教育局' }]);
  });

  test('is handed on to the next year, its last days left to be written', async () => {
    const workbook = await withCounty();
    const user = await openRoster(workbook);
    await user.click(screen.getByRole('button', { name: '另存 2026 年的名册' }));
    await screen.findByText(/^已在新的工作簿里打开/);
    const [xlsx = new Uint8Array()] = workbook.opened;
    const next = rosterFrom(await gridsFromXlsx(xlsx)).roster;
    expect(next).toEqual(roster.map((unit) => ({ ...unit, due: '' })));
  });
});

test('what a pasted list has that was not taken is told', async () => {
  const workbook = new WorkbookDouble();
  const user = open(workbook, 'county');
  await user.click(await screen.findByRole('textbox', { name: '名册' }));
  await user.paste('单位名称\t类别\n甲县档案馆\t其他');
  await user.click(screen.getByRole('button', { name: '采用这份名册' }));
  expect(await screen.findByText(/“甲县档案馆”的类别“其他”/)).toBeVisible();
});

test('the board shows those alone that stand where it is asked', async () => {
  const user = open(await withCounty(), 'county');
  const board = await screen.findByRole('table');
  await user.selectOptions(screen.getByRole('combobox', { name: '状态' }), '不需报送');
  expect(within(board).getAllByRole('rowheader')).toHaveLength(1);
  expect(within(board).getByRole('rowheader')).toHaveTextContent('青山镇');
});

test('a unit that need not report is not told as one that has not', async () => {
  open(await withCounty(), 'county');
  const board = await screen.findByRole('table');
  const row = within(board).getByRole('row', { name: /青山镇/ });
  expect(row).toHaveTextContent('－ 不需报送');
  const states = screen.getByRole('list', { name: '状态' });
  expect(within(states).getByText('○ 未报 0')).toBeVisible();
});

describe('a draft with errors', () => {
  /** A unit whose first draft has slipped, and whose second, which waits, has not. */
  async function slipped() {
    const sound = reportOf('甲县教育局', 1);
    const wrong = withFigures(sound, { '3.received.total': 999 });
    const workbook = new WorkbookDouble();
    const first = receive(newBook(2025, roster), [arrivalOf('一.xlsx', [wrong])]).book;
    const { book } = receive(first, [arrivalOf('二.xlsx', [sound])]);
    await workbook.saveSetting('county', keepBook(book));
    const user = open(workbook, 'county');
    await user.click(await screen.findByRole('button', { name: '甲县教育局' }));
    const unit = await screen.findByRole('region', { name: '甲县教育局' });
    return { workbook, user, unit };
  }

  test('passes with a reason alone, which is asked for', async () => {
    const { workbook, user, unit } = await slipped();
    await user.click(within(unit).getByRole('button', { name: '通过' }));
    expect(
      await within(unit).findByText(/还有 \d+ 处错误，.*要通过，请先写明理由。/),
    ).toBeVisible();
    expect((await bookOf(workbook)).units.get('甲县教育局')?.decision).toBeNull();
    const remark = within(unit).getByRole('textbox', { name: '意见' });
    expect(remark).toHaveFocus();
    await user.type(remark, '单位已书面说明');
    await user.click(within(unit).getByRole('button', { name: '通过' }));
    await screen.findByText('甲县教育局：通过。');
    const decision = (await bookOf(workbook)).units.get('甲县教育局')?.decision;
    expect(decision).toEqual({ decision: 'passed', draft: 1, remark: '单位已书面说明' });
  });

  test('shows in the next one what is mended as mended, and no longer as wrong', async () => {
    const { user, unit } = await slipped();
    await user.click(screen.getByRole('button', { name: '以这一稿为准' }));
    await within(unit).findByRole('button', { name: /^已经改好的/ });
    expect(within(unit).getAllByText(/^【已改】/).length).toBeGreaterThan(0);
    expect(within(unit).queryByText(/【错误】/)).toBeNull();
  });
});

test('of two first reports that differ it is shown where, before one is chosen', async () => {
  const report = (value: number) =>
    withFigures(reportOf('甲县财政局', 1, 2025), { [received]: value });
  const arrivals = [
    arrivalOf('财政局.docx', [report(40)]),
    arrivalOf('财政局(1).docx', [report(41)]),
  ];
  const workbook = new WorkbookDouble();
  await workbook.saveSetting('county', keepBook(receive(newBook(2025, roster), arrivals).book));
  const user = open(workbook, 'county');
  const waiting = await screen.findByRole('region', { name: '等您确定的稿子' });
  const [fold, ...others] = within(waiting).getAllByRole('button', { name: /^与“.*格不同$/ });
  expect(others).toEqual([]);
  if (!fold) throw new Error('Nothing tells where they differ.');
  expect(fold).toHaveTextContent(/^与“财政局\.docx”有 \d+ 格不同$/);
  await user.click(fold);
  expect(within(waiting).getByText(/^一、本年新收.*·自然人：40 → 41$/)).toBeVisible();
});

test('all units by item go into the workbook as a sheet, once', async () => {
  const workbook = await withCounty();
  const user = open(workbook, 'county');
  const sum = await screen.findByRole('region', { name: '汇总数' });
  await user.click(within(sum).getByRole('button', { name: '插入工作表“各单位”' }));
  await screen.findByText('已插入工作表“各单位”。');
  const heads = workbook.sheets.get('各单位')?.find(([cell]) => cell === '数据项');
  expect(heads).toEqual(['数据项', '合计', '部门小计', '甲县教育局', '甲县财政局']);
  await user.click(within(sum).getByRole('button', { name: '插入工作表“各单位”' }));
  expect(await screen.findByText(/已有工作表“各单位”，没有再插入/)).toBeVisible();
});

test('a sum opens to its units, last year’s beside this year’s, and a unit to its findings', async () => {
  const workbook = await withCounty();
  const user = open(workbook, 'county');
  const sum = await screen.findByRole('region', { name: '汇总数' });
  await user.click(within(sum).getByRole('button', { name: '每个汇总数由哪些单位得出' }));
  await user.click(within(sum).getByRole('button', { name: /^表三/ }));
  const cell = sum.querySelector<HTMLElement>(`[data-cell="${received}"]`);
  expect(cell).toHaveTextContent('43');
  cell?.focus();
  await user.keyboard('{Enter}');
  const behind = await within(sum).findByRole('region', { name: /：43$/ });
  const rows = within(behind).getAllByRole('row').slice(1);
  expect(rows.map((row) => Array.from(row.children, ({ textContent }) => textContent))).toEqual([
    ['甲县财政局', '40', '空', ''],
    ['甲县教育局', '3', '5', '-2'],
  ]);
  expect(within(behind).getByText('1 个单位的文件里没有上年年报。')).toBeVisible();
  await user.click(within(behind).getByRole('button', { name: '甲县财政局' }));
  expect(await screen.findByRole('heading', { name: '甲县财政局' })).toHaveFocus();
});

test('a remark that was begun is still there after a look at another unit', async () => {
  const user = open(await withCounty(), 'county');
  const box = () => screen.findByRole('textbox', { name: '意见' });
  const show = async (name: string) => user.click(await screen.findByRole('button', { name }));
  await show('甲县教育局');
  await user.type(await box(), '请核对');
  await show('甲县财政局');
  expect(await box()).toHaveValue('');
  await show('甲县教育局');
  expect(await box()).toHaveValue('请核对');
});

test('a workbook with a county in it and no report begins with 汇总', async () => {
  open(await withCounty());
  await screen.findByRole('tab', { name: '汇总', selected: true });
});

test('last year’s files, all at once, are what every unit is held against', async () => {
  const workbook = await withCounty();
  const user = open(workbook, 'county');
  await user.click(await screen.findByRole('button', { name: /^上年年报/ }));
  await screen.findByText('3 个单位中，1 个有上年年报可以对照');
  const last = withFigures(reportOf('甲县财政局', 1, 2024), { [received]: 39 });
  const file = new File([reportJson(last)], '财政局.json');
  await user.upload(screen.getByLabelText('选择各单位上年的文件', { selector: 'input' }), file);
  await screen.findByText('3 个单位中，2 个有上年年报可以对照');
  const [kept] = (await bookOf(workbook)).units.get('甲县财政局')?.drafts ?? [];
  expect(kept?.dossier.context.previous?.year).toBe(2024);
});

describe('what the county accounts for', () => {
  /** The county's own tables of 2025, with the sum filled in. */
  async function filled() {
    const workbook = await withCounty();
    await workbook.insert({ year: 2025, organ: '甲县人民政府', totals: 'typed' });
    const user = open(workbook, 'county');
    const sum = await screen.findByRole('region', { name: '汇总数' });
    await user.click(within(sum).getByRole('button', { name: '填入当前年报' }));
    await user.click(await within(sum).findByRole('button', { name: /^确认填入/ }));
    await screen.findByText('表里的数都是各单位相加的数，没有调整。');
    return { workbook, user, ...placeIn2024(received), sheet: '年报2025表三' };
  }

  test('is each figure changed by hand, whose reason is asked for and kept', async () => {
    const { workbook, user, sheet, row, column } = await filled();
    act(() => workbook.type(sheet, row, column, 50));
    const part = await screen.findByRole('region', { name: '口径和调整' });
    expect(await within(part).findByText('【核实】1 项调整还没有写理由。')).toBeVisible();
    expect(within(part).getByText(/各单位相加 43，汇总表 50，相差 \+7$/)).toBeVisible();
    await user.click(within(part).getByRole('button', { name: '写理由' }));
    await user.type(within(part).getByRole('textbox', { name: '理由' }), '丙镇补录');
    await user.click(within(part).getByRole('button', { name: '保存理由' }));
    expect(await within(part).findByText('理由：丙镇补录')).toBeVisible();
    expect(within(part).queryByText(/还没有写理由/)).toBeNull();
    expect((await bookOf(workbook)).words.reasons).toEqual([
      { cell: received, sum: 43, stands: 50, text: '丙镇补录' },
    ]);
  });

  test('begins with the filling, which is still what 撤销 takes back', async () => {
    const { workbook, user, sheet, row, column } = await filled();
    expect((await bookOf(workbook)).tables).toMatch(/^2025 年 甲县人民政府/);
    await user.click(await screen.findByRole('button', { name: /^撤销/ }));
    await screen.findByText(/^已撤销/);
    expect(workbook.sheets.get(sheet)?.[row]?.[column]).toBeNull();
  });

  test('are policies too: those that are known, and words of its own', async () => {
    const workbook = await withCounty();
    const user = open(workbook, 'county');
    const part = await screen.findByRole('region', { name: '口径和调整' });
    await user.click(within(part).getByRole('button', { name: /^口径和做法（\d+）$/ }));
    expect(within(part).getByText(/^各单位年报的同一数据项逐项相加/)).toBeVisible();
    await user.type(within(part).getByRole('textbox', { name: '补充口径' }), '园区含在青山镇');
    await user.click(within(part).getByRole('button', { name: '保存补充口径' }));
    await screen.findByText(/^补充口径随工作簿保存/);
    expect((await bookOf(workbook)).words.policies).toBe('园区含在青山镇');
  });
});
