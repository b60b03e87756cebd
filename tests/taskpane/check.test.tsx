import { act, screen, waitFor, within } from '@testing-library/react';
import { filledWorkbook, finding, open, placeIn2024, typeIn } from './open';
import { WorkbookDouble } from './workbookDouble';

const slip = { '4.directSuit.upheld': 2, '4.directSuit.total': 3 };

test('without tables the pane says what to do, and inserts them', async () => {
  const workbook = new WorkbookDouble();
  const user = open(workbook);
  await user.type(await screen.findByRole('textbox', { name: '机关名称' }), '某某镇人民政府');
  await user.click(screen.getByRole('button', { name: '插入年报表格' }));
  expect(await screen.findByRole('heading', { name: /某某镇人民政府/ })).toBeVisible();
  expect(screen.getByText(/已插入 \d{4} 年的三张表/)).toBeVisible();
  expect(workbook.sheets.size).toBe(3);
});

test('the prose comes with the tables where it is wanted', async () => {
  const workbook = new WorkbookDouble();
  const user = open(workbook);
  await user.click(await screen.findByRole('checkbox', { name: /^同时插入正文/ }));
  await user.click(screen.getByRole('button', { name: '插入年报表格' }));
  expect(await screen.findByText(/已插入 \d{4} 年的三张表和正文/)).toBeVisible();
  expect([...workbook.sheets.keys()].at(-1)).toMatch(/正文$/);
});

test('what was inserted can be taken back', async () => {
  const workbook = new WorkbookDouble();
  const user = open(workbook);
  await user.click(await screen.findByRole('button', { name: '插入年报表格' }));
  await user.click(await screen.findByRole('button', { name: '撤销' }));
  expect(await screen.findByText('工作簿里还没有年报表格')).toBeVisible();
  expect(workbook.sheets.size).toBe(0);
  expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
});

test('what can no longer be taken back is kept for good on demand, and is offered no more', async () => {
  const workbook = new WorkbookDouble();
  const user = open(workbook);
  await user.click(await screen.findByRole('button', { name: '插入年报表格' }));
  const undo = await screen.findByRole('button', { name: '撤销' });
  expect(screen.queryByRole('button', { name: '保留，不再撤销' })).toBeNull();
  workbook.undoProblem = new Error('表里已有改动，没有删除。');
  await user.click(undo);
  expect(await screen.findByText(/已有改动，没有删除/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '保留，不再撤销' }));
  expect(await screen.findByText(/年表格保留不动，不再提供撤销/)).toBeVisible();
  expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
  expect(workbook.sheets.size).toBe(3);
});

test('a year before 2021 is not inserted, and the pane says why', async () => {
  const user = open(new WorkbookDouble());
  const year = await screen.findByRole('spinbutton', { name: '年度' });
  await user.clear(year);
  await user.type(year, '2019');
  expect(screen.getByText(/请填写 2021 年以后的年度/)).toBeVisible();
  expect(screen.getByRole('button', { name: '插入年报表格' })).toBeDisabled();
});

test('a year that the name of a sheet alone tells is said to be from there', async () => {
  const workbook = await filledWorkbook({});
  for (const cells of workbook.sheets.values())
    for (const row of cells)
      row.forEach((cell, at) => {
        if (typeof cell === 'string' && cell.includes('2024')) row[at] = '';
      });
  open(workbook);
  expect(await screen.findByText('年度取自工作表名，标题没有写明')).toBeVisible();
});

test('a finding tells its numbers, and Enter leads to the cell', async () => {
  const workbook = await filledWorkbook(slip);
  const user = open(workbook);
  const item = await finding(/相差 1/);
  act(() => {
    item.focus();
  });
  await user.keyboard('{Enter}');
  expect(workbook.jumps).toEqual(['年报2024表四!J6']);
});

test('basis, advice and the cells that take part are a click away', async () => {
  const workbook = await filledWorkbook(slip);
  const user = open(workbook);
  await finding(/相差 1/);
  await user.click(screen.getByRole('button', { name: '依据与办法' }));
  expect(screen.getByText('依据')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '行政诉讼·未经复议直接起诉·结果维持' }));
  expect(workbook.jumps).toEqual(['年报2024表四!F6']);
});

test('a finding comes and goes while the user types in the grid', async () => {
  const workbook = await filledWorkbook({});
  open(workbook);
  const board = await screen.findByRole('region', { name: '核查概况' });
  expect(within(board).getByText('未发现问题')).toBeVisible();
  await typeIn(workbook, '4.directSuit.total', 3);
  expect(await finding(/相差 3/)).toBeVisible();
  await typeIn(workbook, '4.directSuit.total', 0);
  await waitFor(() => {
    expect(screen.queryByRole('button', { name: /相差 3/ })).toBeNull();
  });
});

test('a number with words is offered as the number, and the offer can be taken back', async () => {
  const workbook = await filledWorkbook({ '2.licensing.decisions': '22件' });
  const user = open(workbook);
  await user.click(await screen.findByRole('button', { name: '采用 22' }));
  await screen.findByText(/已把 行政许可·本年处理决定数量 改为 22/);
  expect(workbook.at(placeIn2024('2.licensing.decisions'))).toBe(22);
  await user.click(screen.getByRole('button', { name: '撤销' }));
  await screen.findByRole('button', { name: '采用 22' });
  expect(workbook.at(placeIn2024('2.licensing.decisions'))).toBe('22件');
});

test('the picture is walked with arrow keys, and Enter leads to the cell', async () => {
  const workbook = await filledWorkbook(slip);
  const user = open(workbook);
  const picture = await screen.findByRole('grid', { name: '表四图示' });
  const [first] = within(picture).getAllByRole('gridcell');
  act(() => {
    first?.focus();
  });
  await user.keyboard('{ArrowDown}{End}');
  expect(document.activeElement).toHaveAccessibleName('行政诉讼·未经复议直接起诉，总计，3，有问题');
  await user.keyboard('{Enter}');
  expect(workbook.jumps).toEqual(['年报2024表四!J6']);
});

test('of several reports the newest is shown, and another can be chosen', async () => {
  const workbook = await filledWorkbook({});
  await workbook.insert({ year: 2023, organ: '某某街道办事处', totals: 'typed' });
  const user = open(workbook);
  const choice = await screen.findByRole('combobox', { name: '选择报告' });
  expect(choice).toHaveDisplayValue('2024 年 某某街道办事处');
  await user.selectOptions(choice, '2023 年 某某街道办事处');
  expect(await screen.findByText(/还有 200 项没有填写/)).toBeVisible();
});

test('what is not filled in is called 未填, and is no error on the board either', async () => {
  const workbook = new WorkbookDouble();
  await workbook.insert({ year: 2024, organ: '某某街道办事处', totals: 'typed' });
  open(workbook);
  expect(await finding(/^未填 表二还没有填写/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^错误/ })).toBeNull();
});

test('when the workbook cannot be read the pane says so, and tries again', async () => {
  const workbook = await filledWorkbook({});
  workbook.readProblem = new Error('Excel 正忙。');
  const user = open(workbook);
  expect(await screen.findByText(/Excel 正忙/)).toBeVisible();
  workbook.readProblem = null;
  await user.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByText('未发现问题', { selector: '[role=status]' })).toBeVisible();
  expect(screen.queryByText(/Excel 正忙/)).toBeNull();
});

test('when edits cannot be followed the pane says so, and follows them after 重试', async () => {
  const workbook = await filledWorkbook({});
  workbook.watchProblem = new Error('Excel 正忙。');
  const user = open(workbook);
  expect(await screen.findByText(/没能跟随表格的改动/)).toBeVisible();
  workbook.watchProblem = null;
  await user.click(screen.getByRole('button', { name: '重试' }));
  await waitFor(() => {
    expect(screen.queryByText(/没能跟随表格的改动/)).toBeNull();
  });
  await typeIn(workbook, '4.directSuit.total', 3);
  expect(await finding(/相差 3/)).toBeVisible();
});

test('an answer that was overtaken is dropped', async () => {
  const workbook = await filledWorkbook({ '4.directSuit.total': 3 });
  const late: (() => void)[] = [];
  const read = workbook.read;
  let slow = true;
  workbook.read = async () => {
    const answer = await read();
    if (slow) {
      slow = false;
      await new Promise<void>((resolve) => late.push(resolve));
    }
    return answer;
  };
  open(workbook);
  await typeIn(workbook, '4.directSuit.total', 0);
  await screen.findByText('未发现问题', { selector: '[role=status]' });
  await act(async () => {
    late.forEach((answer) => {
      answer();
    });
    await Promise.resolve();
  });
  expect(screen.queryByRole('button', { name: /相差 3/ })).toBeNull();
});

test("last year's carried-out figures fill this year's empty cells, and only those", async () => {
  const workbook = await filledWorkbook({ '3.carriedIn.person': '', '3.carriedIn.total': 9 });
  await workbook.insert({ year: 2023, organ: '某某街道办事处', totals: 'typed' });
  const { row, column } = placeIn2024('3.carriedOut.person');
  workbook.type('年报2023表三', row, column, 4);
  const user = open(workbook);
  await user.click(await screen.findByRole('tab', { name: '上年' }));
  await user.click(await screen.findByRole('button', { name: '提取上年数' }));
  expect(await screen.findByText(/已填入上年结转 1 项/)).toBeVisible();
  expect(workbook.at(placeIn2024('3.carriedIn.person'))).toBe(4);
  expect(workbook.at(placeIn2024('3.carriedIn.total'))).toBe(9);
});
