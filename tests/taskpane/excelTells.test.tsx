import { act, screen } from '@testing-library/react';
import { columnName } from '../../src/report';
import { withPatience } from '../../src/excel/waiting';
import { filledWorkbook, finding, open, placeIn2024, typeIn } from './open';

/* What the pane says of Excel itself, where that is in a state that stands in the way. */

afterEach(() => {
  jest.useRealTimers();
});

const total = '4.directSuit.total';

describe('formulas that wait to be calculated', () => {
  it('are nothing to judge by: the pane asks for F9 and shows what was true before', async () => {
    const workbook = await filledWorkbook({ [total]: 1 });
    const { sheet, row, column } = placeIn2024('4.directSuit.upheld');
    workbook.formulas.add(`${sheet}!${columnName(column)}${String(row + 1)}`);
    open(workbook);
    await finding(/相差 1/);
    workbook.pending = true;
    await typeIn(workbook, total, 9);
    await screen.findByText(/请按 F9 重算.*下面是上一次的结果/);
    expect(await finding(/相差 1/)).toBeVisible();
    workbook.pending = false;
    await typeIn(workbook, total, 9);
    await finding(/相差 9/);
    expect(screen.queryByText(/请按 F9 重算/)).toBeNull();
  });

  it('do not matter to figures that are typed', async () => {
    const workbook = await filledWorkbook({ [total]: 1 });
    workbook.pending = true;
    open(workbook);
    await finding(/相差 1/);
    expect(screen.queryByText(/请按 F9 重算/)).toBeNull();
  });
});

it('a hidden sheet with a table in it is named, others are not', async () => {
  const workbook = await filledWorkbook({});
  workbook.sheets.set('备注', [['x']]);
  workbook.hidden.add('备注').add('年报2024表三');
  open(workbook);
  await screen.findByText('工作表“年报2024表三”是隐藏的，其中的数照常读取和核查。');
  expect(screen.queryByText(/“备注”是隐藏的/)).toBeNull();
});

it('a call that Excel keeps waiting is told of until it is answered', async () => {
  open(await filledWorkbook({}));
  await screen.findByText('2024 年 某某街道办事处', { selector: 'h2' });
  jest.useFakeTimers();
  let answer = (): void => undefined;
  const waiting = withPatience(
    new Promise<undefined>((resolve) => {
      answer = () => {
        resolve(undefined);
      };
    }),
  );
  act(() => {
    jest.advanceTimersByTime(2100);
  });
  expect(screen.getByText(/请到表格里按回车完成输入/)).toBeInTheDocument();
  await act(async () => {
    answer();
    await waiting;
  });
  expect(screen.queryByText(/请到表格里按回车完成输入/)).toBeNull();
});
