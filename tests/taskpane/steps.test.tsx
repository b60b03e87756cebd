import { screen, within } from '@testing-library/react';
import { filledWorkbook, open, placeIn2024, wholeWorkbook } from './open';
import { WorkbookDouble } from './workbookDouble';

const path = () => screen.findByRole('region', { name: '填报步骤' });
const step = async (name: RegExp) => within(await path()).findByRole('button', { name });

test('the way begins with last year, and who has none goes on to the first blank', async () => {
  const workbook = new WorkbookDouble();
  await workbook.insert({ year: 2024, organ: '某某街道办事处', totals: 'typed' });
  const user = open(workbook);
  expect(await step(/^上年 下一步/)).toHaveAttribute('aria-current', 'step');
  await user.click(await step(/^没有上年年报/));
  expect(await step(/^填表 下一步/)).toHaveAttribute('aria-current', 'step');
  await user.click(await step(/^到第一处空白/));
  const { sheet, row, column } = placeIn2024('2.regulations.issued');
  expect(workbook.jumps).toEqual([`${sheet}!${'ABCD'.charAt(column)}${String(row + 1)}`]);
  expect(workbook.cellsHaveFocus).toBe(true);
});

test('the choice of last year’s report is one click away', async () => {
  const workbook = new WorkbookDouble();
  await workbook.insert({ year: 2024, organ: '某某街道办事处', totals: 'typed' });
  const user = open(workbook);
  await user.click(await step(/^选择上年年报/));
  expect(screen.getByRole('tab', { name: '上年' })).toHaveAttribute('aria-selected', 'true');
  expect(await screen.findByLabelText('从文件选择上年年报')).toBeInTheDocument();
});

test('last year’s figures are taken over by the next step itself', async () => {
  const workbook = await filledWorkbook({ '3.carriedIn.person': '' });
  await workbook.insert({ year: 2023, organ: '某某街道办事处', totals: 'typed' });
  const { row, column } = placeIn2024('3.carriedOut.person');
  workbook.type('年报2023表三', row, column, 4);
  const user = open(workbook);
  await user.click(await step(/^提取上年数/));
  expect(await screen.findByText(/已填入上年结转 1 项/)).toBeVisible();
  expect(workbook.at(placeIn2024('3.carriedIn.person'))).toBe(4);
});

test('a total by formula is not told as a cell that was left as it is', async () => {
  const workbook = new WorkbookDouble();
  for (const year of [2023, 2024])
    await workbook.insert({ year, organ: '某某街道办事处', totals: 'typed' });
  const { row, column } = placeIn2024('3.carriedOut.person');
  for (const [at, value] of [4, 0, 0, 0, 0, 0, 4].entries())
    workbook.type('年报2023表三', row, column + at, value);
  const total = placeIn2024('3.carriedIn.total');
  workbook.formulas.add(`年报2024表三!J${String(total.row + 1)}`);
  const user = open(workbook);
  await user.click(await step(/^提取上年数/));
  const told = await screen.findByText(/已填入上年结转 6 项/);
  expect(told).not.toHaveTextContent('没有改动');
});

test('with errors the next step leads to the first of them', async () => {
  const user = open(await filledWorkbook({ '4.directSuit.upheld': 2, '4.directSuit.total': 3 }));
  await user.click(await step(/^看核查结果/));
  expect(screen.getByRole('button', { name: /相差 1/ })).toHaveFocus();
});

test('prose is put in where there is none, or said to be elsewhere', async () => {
  const workbook = await filledWorkbook({});
  const user = open(workbook);
  await user.click(await step(/^插入正文/));
  expect(await screen.findByText('已插入正文，请在各部分右边的格里写。')).toBeVisible();
  expect([...workbook.sheets.keys()]).toContain('年报2024正文');
});

test('another step can be looked at, until the next one changes', async () => {
  const user = open(await wholeWorkbook({}));
  const panel = async () =>
    within(await path()).findByText(/^(下一步|已完成)：/, { selector: 'strong' });
  expect((await panel()).parentElement).toHaveTextContent('下一步：导出。核查通过，可以导出。');
  await user.click(await step(/^填表 已完成/));
  expect((await panel()).parentElement).toHaveTextContent('已完成：填表。没有要填的空格。');
  expect(await step(/^填表/)).toHaveAttribute('aria-expanded', 'true');
});

test('a report that has left is done', async () => {
  const user = open(await wholeWorkbook({}));
  await user.click(await step(/^去导出/));
  Object.assign(URL, { createObjectURL: () => 'blob:', revokeObjectURL: () => undefined });
  await user.click(await screen.findByRole('button', { name: '保存为网页文件' }));
  await screen.findByText(/已交给系统保存/);
  await user.click(screen.getByRole('tab', { name: '核查' }));
  expect(await step(/^导出 已完成/)).toBeVisible();
});

test('another year is inserted for the organ of the report that is there', async () => {
  const user = open(await filledWorkbook({}));
  await user.click(await screen.findByRole('button', { name: '插入另一年的表格' }));
  expect(screen.getByRole('textbox', { name: '机关名称' })).toHaveValue('某某街道办事处');
});
