import { act, screen, within } from '@testing-library/react';
import { applicationsForm } from '../../src/ledger';
import type { CellValue, Place } from '../../src/report';
import { filledWorkbook, open, placeIn2024 } from './open';
import { WorkbookDouble } from './workbookDouble';

/** Rows of 申请台账 by the names of their columns. */
function sheetOf(rows: readonly Readonly<Record<string, CellValue>>[]): CellValue[][] {
  const headers = applicationsForm.columns.map(({ header }) => header);
  const cells = rows.map((row) => headers.map((header) => row[header] ?? null));
  return [['某某街道办事处2024年政府信息公开申请台账'], [], headers, ...cells];
}

const answered = {
  编号: '2024-001',
  申请人类型: '自然人',
  收到日期: 45355,
  办结日期: 45365,
  办理结果: '予以公开',
};
const late = { 编号: '2024-002', 申请人类型: '其他', 收到日期: 45444 };

async function withLedger(rows: readonly Readonly<Record<string, CellValue>>[]) {
  const workbook = await filledWorkbook({});
  workbook.sheets.set('申请台账', sheetOf(rows));
  return workbook;
}

/** A user goes to another cell. */
function select(workbook: WorkbookDouble, place: Place): void {
  act(() => {
    workbook.select(place);
  });
}

test('a workbook without a ledger is offered one, which can be taken back', async () => {
  const workbook = new WorkbookDouble();
  const user = open(workbook, 'ledger');
  const year = new Date().getFullYear();
  await user.click(await screen.findByRole('button', { name: `插入 ${String(year)} 年台账` }));
  expect(await screen.findByText(/已插入 .* 年的台账/)).toBeVisible();
  expect(workbook.sheets.has('申请台账')).toBe(true);
  expect(await screen.findByText(/没有办结的申请 0 件/)).toBeVisible();
});

test('what is overdue leads to its row and says how its deadline came about', async () => {
  const workbook = await withLedger([answered, late]);
  const user = open(workbook, 'ledger');
  const today = await screen.findByRole('region', { name: '今日' });
  expect(within(today).getByText(/没有办结的申请 1 件/)).toBeVisible();
  expect(within(today).getByText(/已逾期：/)).toHaveTextContent('2024年7月1日到期');
  await user.click(within(today).getByRole('button', { name: '2024-002' }));
  expect(workbook.jumps).toEqual(['申请台账!F5']);
  await user.click(within(today).getByRole('button', { name: '期限怎么算的' }));
  expect(within(today).getByText(/20 个工作日（条例第三十三条第二款）/)).toBeVisible();
});

test('its figures go into the tables on the user’s word alone', async () => {
  const workbook = await withLedger([answered, late]);
  const before = JSON.stringify([...workbook.sheets]);
  const user = open(workbook, 'ledger');
  await user.click(await screen.findByRole('button', { name: '填入当前年报' }));
  const plan = await screen.findByRole('region', { name: '填入前请确认' });
  expect(JSON.stringify([...workbook.sheets])).toBe(before);
  await user.click(within(plan).getByRole('checkbox', { name: '全部勾选' }));
  await user.click(within(plan).getByRole('button', { name: /^确认填入/ }));
  await screen.findByText(/已填入/);
  expect(workbook.at(placeIn2024('3.received.total'))).toBe(2);
  expect(workbook.at(placeIn2024('3.granted.person'))).toBe(1);
  expect(workbook.at(placeIn2024('3.carriedOut.other'))).toBe(1);
  expect(workbook.at(placeIn2024('2.licensing.decisions'))).toBe(0);
});

test('a figure leads to the cases behind it', async () => {
  const workbook = await withLedger([answered, late]);
  const user = open(workbook, 'ledger');
  await user.click(await screen.findByRole('button', { name: /^各数由哪些件得出/ }));
  await user.click(screen.getByRole('button', { name: /予以公开.*自然人：1$/ }));
  await user.click(screen.getByRole('button', { name: '2024-001' }));
  expect(workbook.jumps).toEqual(['申请台账!A4']);
});

test('what is wrong in a row is told with its cell, and the row is not counted', async () => {
  const workbook = await withLedger([{ ...answered, 办理结果: '公开了' }]);
  const user = open(workbook, 'ledger');
  expect(await screen.findByText(/有 1 行不能计入/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '申请台账!T4' }));
  expect(workbook.jumps).toEqual(['申请台账!T4']);
});

test('a word of an older ledger is given its meaning once, which is kept, and the row counts', async () => {
  const workbook = await withLedger([{ ...answered, 办理结果: '同意公开' }]);
  const user = open(workbook, 'ledger');
  const choice = await screen.findByRole('combobox', { name: /办理结果“同意公开”（1 行）/ });
  expect(choice).toHaveValue('');
  expect(screen.getByText(/有 1 行不能计入/)).toBeVisible();
  await user.selectOptions(choice, '予以公开');
  await user.click(screen.getByRole('button', { name: '记住这些词' }));
  await screen.findByText(/已记住/);
  expect(screen.queryByText(/有 1 行不能计入/)).toBeNull();
  expect(await workbook.loadSetting('ledger')).toMatchObject({
    meanings: { result: { 同意公开: '予以公开' } },
  });
  expect(workbook.at({ sheet: '申请台账', row: 3, column: 19 })).toBe('同意公开');
});

test('what was said of old words is written where a formula sees it, and is no table of a report', async () => {
  const workbook = await withLedger([{ ...answered, 办理结果: '同意公开' }]);
  await workbook.saveSetting('ledger', {
    meanings: { result: { 同意公开: '予以公开' }, kind: {} },
  });
  const user = open(workbook, 'ledger');
  const write = await screen.findByRole('button', { name: '写成工作表“台账对照”' });
  await user.click(write);
  expect(await screen.findByText(/NB\.LEDGER\(台账的区域,年份,,台账对照!A:B\)/)).toBeVisible();
  const sheet = workbook.sheets.get('台账对照') ?? [];
  expect(sheet.map((row) => row.slice(0, 2))).toEqual([
    ['旧台账的词', '意思'],
    ['同意公开', '予以公开'],
  ]);
  await user.click(write);
  expect(await screen.findByText(/已有“台账对照”，没有另写/)).toBeVisible();
  expect(screen.getByText(/没有办结的申请 0 件/)).toBeVisible();
});

test('a notice is shown as it was understood, and counts when it is confirmed', async () => {
  const workbook = await withLedger([answered]);
  workbook.sheets.set('工作日历', [
    ['日期', '上班'],
    [46_426, 1],
  ]);
  const user = open(workbook, 'ledger');
  await user.click(await screen.findByRole('button', { name: /^节假日安排/ }));
  const text =
    '关于2027年部分节假日安排的通知 国办发明电〔2026〕9号。一、春节：2月8日放假，共1天。2月14日上班。三月某日放假。';
  await user.click(screen.getByRole('textbox', { name: '国务院办公厅的通知' }));
  await user.paste(text);
  const understood = screen.getByRole('region', { name: '通知里读懂的' });
  expect(within(understood).getByText(/2027年2月8日（周一）休息：春节/)).toBeVisible();
  expect(within(understood).getByText(/2027年2月14日（周日）上班/)).toBeVisible();
  expect(await workbook.loadSetting('ledger')).toBeUndefined();
  await user.click(within(understood).getByRole('button', { name: '采用这份通知' }));
  expect(await screen.findByText(/2027 年按 国办发明电〔2026〕9号，共 2 天/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '工作日历!B2' }));
  expect(workbook.jumps).toEqual(['工作日历!B2']);
});

test('the row that is selected tells where it counts, and its deadline day by day', async () => {
  const workbook = await withLedger([answered, late]);
  const user = open(workbook, 'ledger');
  await screen.findByText(/^在 2024 年年报的表里点一个数/);
  select(workbook, { sheet: '申请台账', row: 3, column: 6 });
  const row = await screen.findByRole('region', { name: '2024-001' });
  expect(within(row).getByText('2024-001 计入 6 格')).toBeVisible();
  expect(within(row).getByText(/表三 .*予以公开.*自然人/)).toBeVisible();
  await user.click(within(row).getByRole('button', { name: '期限怎么算的' }));
  await user.click(within(row).getByRole('button', { name: '逐日看' }));
  expect(within(row).getByText('2024-03-05 周二：第 1 个工作日')).toBeVisible();
  expect(within(row).getByText('2024-03-09 周六：周末')).toBeVisible();
});

test('a figure that is selected in the tables tells its cases, and stays while they are looked at', async () => {
  const workbook = await withLedger([answered, late]);
  const user = open(workbook, 'ledger');
  await screen.findByText(/^在 2024 年年报的表里点一个数/);
  select(workbook, placeIn2024('3.granted.person'));
  const granted = /^表三 .*予以公开.*自然人$/;
  const figure = await screen.findByRole('region', { name: granted });
  expect(within(figure).getByText(/台账里有 1 件/)).toBeVisible();
  await user.click(within(figure).getByRole('button', { name: '2024-001' }));
  expect(workbook.jumps).toEqual(['申请台账!A4']);
  select(workbook, { sheet: '申请台账', row: 3, column: 0 });
  const row = await screen.findByRole('region', { name: '2024-001' });
  expect(screen.getByRole('region', { name: granted })).toBeVisible();
  await user.click(within(row).getByRole('button', { name: /本年新收.*自然人/ }));
  expect(workbook.jumps).toHaveLength(2);
  select(workbook, { sheet: '申请台账', row: 4, column: 0 });
  await screen.findByRole('region', { name: '2024-002' });
  expect(screen.queryByRole('region', { name: granted })).toBeNull();
  select(workbook, placeIn2024('2.licensing.decisions'));
  expect(await screen.findByText(/行政许可.*台账里统计不出/)).toBeVisible();
});

test('last year’s ledger tells which of its open cases are not here', async () => {
  const workbook = await withLedger([answered]);
  const user = open(workbook, 'ledger');
  await user.click(await screen.findByRole('button', { name: '与上年台账核对' }));
  const file = screen.getByLabelText('选择上年台账');
  const csv = '编号,申请人类型,收到日期,办结日期,办理结果\n2023-088,自然人,2023-12-20,,\n';
  await user.upload(file, new File(['没有台账'], '别的.csv', { type: 'text/csv' }));
  expect(await screen.findByText(/“别的.csv”里没有认出申请台账/)).toBeVisible();
  await user.upload(file, new File([csv], '2023.csv', { type: 'text/csv' }));
  expect(await screen.findByText(/“2023-088”年底没有办结，今年的台账里没有/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '不再核对' }));
  expect(screen.queryByText(/“2023-088”/)).toBeNull();
});

test('how the organ counts is chosen, and the figures follow', async () => {
  const both = '予以公开；不予公开·属于国家秘密';
  const workbook = await withLedger([{ ...answered, 办理结果: both }]);
  const user = open(workbook, 'ledger');
  await user.click(await screen.findByRole('button', { name: '口径' }));
  expect(screen.queryByText(/有 1 行不能计入/)).toBeNull();
  const choice = screen.getByRole('combobox', { name: '一行里有几种答复，没有拆开' });
  await user.selectOptions(choice, 'listed');
  expect(await screen.findByText(/有 1 行不能计入/)).toBeVisible();
});

test('a column of somebody else’s ledger is told once what it is, which is kept', async () => {
  const workbook = await filledWorkbook({});
  const foreign: CellValue[][] = [
    ['编号', '申请人', '申请人类型', '到件', '办结日期', '办理结果', '经手人'],
    ['1', '甲', '自然人', '2024-3-4', '2024-3-20', '予以公开', '乙'],
  ];
  workbook.sheets.set('来件', foreign);
  const before = JSON.stringify(foreign);
  const user = open(workbook, 'ledger');
  expect(await screen.findByText('工作簿里还没有台账。')).toBeVisible();
  const choice = screen.getByRole('combobox', { name: '“到件”栏，如“2024-3-4”' });
  expect(choice).toHaveValue('');
  await user.selectOptions(choice, '收到日期');
  await user.click(screen.getByRole('button', { name: '记住这些栏' }));
  expect(await screen.findByText(/没有办结的申请 0 件/)).toBeVisible();
  expect(await workbook.loadSetting('ledger')).toMatchObject({ headers: { 到件: 'received' } });
  expect(JSON.stringify(workbook.sheets.get('来件'))).toBe(before);
  await user.click(screen.getByRole('button', { name: /^没有认出的栏/ }));
  expect(screen.getByRole('combobox', { name: '“到件”栏（已指明）' })).toHaveValue('收到日期');
});
