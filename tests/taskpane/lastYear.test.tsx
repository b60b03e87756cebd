import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { tablesHtml } from '../../src/documents';
import type { Report } from '../../src/report';
import { filledWorkbook, open, placeIn2024 } from './open';
import { zeros } from '../support/zeros';
import type { WorkbookDouble } from './workbookDouble';

const lastYear = (values = {}, changes: Partial<Report> = {}): Report => ({
  ...zeros({ '3.carriedOut.person': 4, '3.carriedOut.total': 4, ...values }, 2023),
  organ: '某某街道办事处',
  ...changes,
});

async function chooseFile(report: Report, name = '上年.html'): Promise<void> {
  const file = new File([tablesHtml(report)], name);
  await userEvent.upload(await screen.findByLabelText('从文件选择上年年报'), file);
  await screen.findByRole('region', { name: '识别结果' });
}

async function openLastYear(workbook: WorkbookDouble) {
  const user = open(workbook);
  await user.click(await screen.findByRole('tab', { name: '上年' }));
  return user;
}

/** What 核查 says of a difference between the years. */
async function differences(): Promise<HTMLElement[]> {
  await userEvent.click(screen.getByRole('tab', { name: '核查' }));
  return screen.findAllByRole('button', { name: /上年年报的四\(4\)/ });
}

test('last year’s report from a file is shown as recognised, and then used everywhere', async () => {
  const workbook = await filledWorkbook({ '3.carriedIn.person': '', '3.carriedIn.total': '' });
  const before = JSON.stringify([...workbook.sheets]);
  const user = await openLastYear(workbook);
  await chooseFile(lastYear());
  const found = screen.getByRole('region', { name: '识别结果' });
  expect(within(found).getByText(/2023 年 某某街道办事处/)).toBeVisible();
  expect(within(found).getByText('读出 200 项，共 200 项')).toBeVisible();

  await user.click(screen.getByRole('button', { name: '用作上年年报' }));
  expect(await screen.findByText(/来自“上年.html”，随工作簿保存/)).toBeVisible();
  // The keyboard goes on there, and not on the button that would take the report away again.
  expect(screen.getByRole('button', { name: '更换上年年报' })).toHaveFocus();
  expect(JSON.stringify([...workbook.sheets])).toBe(before);
  expect(screen.getByRole('table', { name: '与上年比较（2023 年）' })).toBeVisible();

  await user.click(screen.getByRole('button', { name: '提取上年数' }));
  expect(await screen.findByText(/已填入上年结转 2 项/)).toBeVisible();
  expect(workbook.at(placeIn2024('3.carriedIn.person'))).toBe(4);
  expect(screen.getByText(/^自然人：4，取自上年的“四”（上年.html 行 \d+/)).toBeVisible();
});

test('last year’s report can be pasted, and a difference from it is found', async () => {
  const user = await openLastYear(await filledWorkbook({ '3.received.person': 1 }));
  const html = tablesHtml(lastYear());
  fireEvent.change(await screen.findByRole('textbox', { name: '粘贴上年年报' }), {
    target: { value: html },
  });
  await user.click(await screen.findByRole('button', { name: '用作上年年报' }));
  const [first] = await differences();
  expect(first).toHaveAccessibleName(/自然人列/);
});

test('last year’s report stays with the workbook, and can be taken away', async () => {
  const workbook = await filledWorkbook({});
  const user = await openLastYear(workbook);
  await chooseFile(lastYear());
  await user.click(screen.getByRole('button', { name: '用作上年年报' }));
  await differences();
  await user.click(screen.getByRole('tab', { name: '上年' }));
  expect(JSON.stringify(await workbook.loadSetting('previous'))).toContain('上年.html');

  await user.click(screen.getByRole('button', { name: '不再使用这份年报' }));
  expect(await screen.findByText(/工作簿里没有同一机关 2023 年的年报/)).toBeVisible();
  await user.click(screen.getByRole('tab', { name: '核查' }));
  expect(screen.queryByRole('button', { name: /上年年报的四\(4\)/ })).toBeNull();
});

test('another organ’s report is used on the user’s word alone', async () => {
  const user = await openLastYear(await filledWorkbook({}));
  await chooseFile(lastYear({}, { organ: '另一街道办事处' }));
  expect(screen.getByText(/不能确定是同一机关/)).toBeVisible();
  expect(screen.queryByRole('button', { name: '用作上年年报' })).toBeNull();
  await user.click(screen.getByRole('button', { name: '确认是本机关的上年年报，采用' }));
  expect(await differences()).not.toHaveLength(0);
});

test('a report of another year is not used at all', async () => {
  await openLastYear(await filledWorkbook({}));
  await chooseFile(lastYear({}, { year: 2022 }));
  expect(screen.getByText('这是 2022 年的年报，上年是 2023 年，不能采用。')).toBeVisible();
  expect(screen.getByRole('button', { name: '用作上年年报' })).toBeDisabled();
});

test('a file without a report is answered with a sentence', async () => {
  await openLastYear(await filledWorkbook({}));
  const letter = new File(['各位同事：会议改到周三。'], '通知.txt');
  await userEvent.upload(await screen.findByLabelText('从文件选择上年年报'), letter);
  expect(await screen.findByText(/在“通知.txt”里没有认出年报表格/)).toBeVisible();
});

test('what was read comes into sight, and so does that nothing was', async () => {
  const shown = jest.spyOn(Element.prototype, 'scrollIntoView');
  const inSight = () => shown.mock.contexts.map((place) => (place as Element).textContent);
  await openLastYear(await filledWorkbook({}));
  const file = await screen.findByLabelText('从文件选择上年年报');
  await userEvent.upload(file, new File(['会议改到周三。'], '通知.txt'));
  await screen.findByText(/没有认出年报表格/);
  expect(inSight()).toContainEqual(expect.stringContaining('没有认出年报表格'));
  await chooseFile(lastYear({}, { year: 2022 }));
  expect(inSight()).toContainEqual(expect.stringContaining('不能采用'));
});

test('of a file with several years the right one is taken', async () => {
  const user = await openLastYear(await filledWorkbook({}));
  const pages = tablesHtml(lastYear({}, { year: 2022 })) + tablesHtml(lastYear());
  await userEvent.upload(
    await screen.findByLabelText('从文件选择上年年报'),
    new File([pages], '两年.html'),
  );
  expect(await screen.findByRole('combobox', { name: '粘贴内容里的报告' })).toHaveDisplayValue(
    '2023 年 某某街道办事处',
  );
  await user.click(screen.getByRole('button', { name: '用作上年年报' }));
  expect(await screen.findByText(/上年年报：2023 年/)).toBeVisible();
});

test('the comparison is sorted by any of its columns, and each row leads to its cell', async () => {
  const workbook = await filledWorkbook({ '2.licensing.decisions': 9, '2.coercion.decisions': 2 });
  const user = await openLastYear(workbook);
  await chooseFile(lastYear({ '2.coercion.decisions': 20 }));
  await user.click(screen.getByRole('button', { name: '用作上年年报' }));
  const table = await screen.findByRole('table', { name: '与上年比较（2023 年）' });
  const first = () => within(table).getAllByRole('rowheader')[0]?.textContent;
  await user.click(within(table).getByRole('button', { name: '增减' }));
  expect(first()).toContain('行政强制');
  expect(within(table).getByRole('columnheader', { name: '增减' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await user.click(within(table).getByRole('button', { name: '本年' }));
  expect(first()).toContain('行政许可');
  await user.click(within(table).getByRole('button', { name: /行政许可/ }));
  expect(workbook.jumps).toHaveLength(1);
  await user.click(screen.getByRole('checkbox', { name: '列出全部栏目' }));
  expect(within(table).getAllByRole('row')).toHaveLength(201);
});
