import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { tablesHtml } from '../../src/documents';
import { filledWorkbook, open } from './open';
import { zeros } from '../support/zeros';
import { WorkbookDouble } from './workbookDouble';

const unitFile = (organ: string, values = {}, year = 2024) =>
  new File([tablesHtml({ ...zeros(values, year), organ })], `${organ}.html`);

async function openUnits(workbook: WorkbookDouble) {
  const user = open(workbook);
  await user.click(await screen.findByRole('tab', { name: '单位' }));
  return user;
}

/** What 核查 says of a sum; the list of the units comes back to the front. */
async function sumsIn(words: RegExp): Promise<readonly HTMLElement[]> {
  await userEvent.click(screen.getByRole('tab', { name: '核查' }));
  const found = screen.queryAllByRole('button', { name: words });
  await userEvent.click(screen.getByRole('tab', { name: '单位' }));
  return found;
}

/** Waits until the units that were taken are listed. */
const added = () => screen.findByText('已列入汇总，随工作簿保存。');

const licences = (n: number) => ({ '2.licensing.decisions': n });

test('units from several files are added up, and a sum that is wrong is found', async () => {
  const workbook = await filledWorkbook(licences(10));
  const before = JSON.stringify([...workbook.sheets]);
  const user = await openUnits(workbook);
  await userEvent.upload(await screen.findByLabelText('选择各单位年报'), [
    unitFile('甲镇', licences(3)),
    unitFile('乙镇', licences(4)),
    unitFile('丙镇', {}, 2023),
    new File(['会议改到周三。'], '通知.txt'),
  ]);
  const found = await screen.findByRole('region', { name: '识别出的年报' });
  expect(within(found).getByText('甲镇：读出 200 项，共 200 项（甲镇.html）')).toBeVisible();
  expect(screen.getByText(/“丙镇.html”里的年报是 2023 年的，.*没有采用/)).toBeVisible();
  expect(screen.getByText(/在“通知.txt”里没有认出/)).toBeVisible();

  await user.click(screen.getByRole('button', { name: '列入汇总（2 份）' }));
  expect(await screen.findByRole('region', { name: '已报送（2 个）' })).toBeVisible();
  expect(await sumsIn(/合计 7，相差 3/)).toHaveLength(1);
  expect(JSON.stringify([...workbook.sheets])).toBe(before);
});

test('many files are seen to be read at once, and the button stands above what was found', async () => {
  await openUnits(await filledWorkbook(licences(10)));
  const files = Array.from({ length: 12 }, (_, i) => unitFile(`第${String(i + 1)}镇`));
  await userEvent.upload(await screen.findByLabelText('选择各单位年报'), [
    ...files,
    new File(['会议改到周三。'], '通知.txt'),
  ]);
  expect(
    screen.getByRole('progressbar', { name: /正在读取第 \d+ 个，共 13 个文件/ }),
  ).toBeVisible();
  expect(screen.getByRole('button', { name: '取消' })).toBeVisible();

  const found = await screen.findByRole('region', { name: '识别出的年报' });
  const take = within(found).getByRole('button', { name: '列入汇总（12 份）' });
  const lines = within(found).getAllByRole('listitem');
  expect(lines.map((line) => line.textContent.split('：')[0])).toEqual(
    files.map(({ name }) => name.replace('.html', '')),
  );
  for (const other of [...lines, screen.getByText(/在“通知.txt”里没有认出/)]) {
    expect(take.compareDocumentPosition(other)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  }
});

test('what is cancelled while it is read is said, and nothing of it is taken', async () => {
  await openUnits(await filledWorkbook(licences(10)));
  const files = Array.from({ length: 12 }, (_, i) => unitFile(`第${String(i + 1)}镇`));
  await userEvent.upload(await screen.findByLabelText('选择各单位年报'), files);
  await userEvent.click(screen.getByRole('button', { name: '取消' }));
  expect(await screen.findByText('已取消，没有采用任何内容。')).toBeVisible();
  expect(screen.queryByRole('region', { name: '识别出的年报' })).toBeNull();
});

test('two reports of one unit are put to the user, and neither is taken', async () => {
  const user = await openUnits(await filledWorkbook(licences(10)));
  await userEvent.upload(await screen.findByLabelText('选择各单位年报'), [
    unitFile('甲镇', licences(3)),
    new File([tablesHtml({ ...zeros(licences(5), 2024), organ: '甲镇' })], '甲镇改.html'),
    unitFile('乙镇', licences(4)),
  ]);
  expect(
    await screen.findByText(/“甲镇”有 2 份年报（甲镇.html、甲镇改.html），.*没有采用/),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: '列入汇总（1 份）' }));
  const reported = await screen.findByRole('region', { name: '已报送（1 个）' });
  expect(reported).toHaveTextContent('乙镇');
});

test('a report that takes the place of an earlier one says so before it does', async () => {
  const user = await openUnits(await filledWorkbook(licences(10)));
  const files = await screen.findByLabelText('选择各单位年报');
  await userEvent.upload(files, [unitFile('甲镇', licences(3))]);
  const found = await screen.findByRole('region', { name: '识别出的年报' });
  expect(found).not.toHaveTextContent('代替');
  await user.click(screen.getByRole('button', { name: '列入汇总（1 份）' }));
  await added();
  expect(await sumsIn(/合计 3，相差 7/)).toHaveLength(1);
  await userEvent.upload(screen.getByLabelText('选择各单位年报'), [unitFile('甲镇', licences(4))]);
  const again = await screen.findByRole('region', { name: '识别出的年报' });
  expect(again).toHaveTextContent('甲镇：读出 200 项，共 200 项（甲镇.html），代替已报送的一份');
  await user.click(screen.getByRole('button', { name: '列入汇总（1 份）' }));
  await screen.findByText(/（甲镇.html）$/);
  expect(await sumsIn(/合计 4，相差 6/)).toHaveLength(1);
});

test('units that have not reported are listed apart, and a sum may still grow', async () => {
  const user = await openUnits(await filledWorkbook(licences(10)));
  await userEvent.upload(await screen.findByLabelText('选择各单位年报'), [
    unitFile('甲镇', licences(3)),
  ]);
  await user.click(await screen.findByRole('button', { name: '列入汇总（1 份）' }));
  await added();
  expect(await sumsIn(/合计 3，相差 7/)).toHaveLength(1);
  await user.type(screen.getByRole('textbox', { name: '应报单位' }), '乙镇\n丙街道');
  await user.click(screen.getByRole('button', { name: '添加应报单位' }));
  const silent = await screen.findByRole('region', { name: '尚未报送（2 个）' });
  expect(within(silent).getByText('乙镇')).toBeVisible();
  expect(await sumsIn(/相差 7/)).toEqual([]);
});

test('a unit whose report arrives leaves the list of those outstanding', async () => {
  const user = await openUnits(await filledWorkbook({}));
  await user.type(screen.getByRole('textbox', { name: '应报单位' }), '乙镇');
  await user.click(screen.getByRole('button', { name: '添加应报单位' }));
  await screen.findByRole('region', { name: '尚未报送（1 个）' });
  await userEvent.upload(screen.getByLabelText('选择各单位年报'), [unitFile('乙镇')]);
  await user.click(await screen.findByRole('button', { name: '列入汇总（1 份）' }));
  expect(await screen.findByRole('region', { name: '已报送（1 个）' })).toBeVisible();
  expect(screen.queryByRole('region', { name: /尚未报送/ })).toBeNull();
});

test('the list stays with the workbook, and a unit can be taken off it', async () => {
  const workbook = await filledWorkbook(licences(10));
  const user = await openUnits(workbook);
  await userEvent.upload(await screen.findByLabelText('选择各单位年报'), [
    unitFile('甲镇', licences(3)),
  ]);
  await user.click(await screen.findByRole('button', { name: '列入汇总（1 份）' }));
  await added();
  expect(await sumsIn(/相差 7/)).toHaveLength(1);
  expect(JSON.stringify(await workbook.loadSetting('units'))).toContain('甲镇');
  await user.click(screen.getByRole('button', { name: '移出汇总：甲镇' }));
  expect(await screen.findByText('已移出汇总：甲镇。')).toBeVisible();
  expect(await sumsIn(/相差 7/)).toEqual([]);
});

test('without a report there is nothing to add up, and that is said', async () => {
  open(new WorkbookDouble(), 'units');
  expect(await screen.findByText(/工作簿里还没有年报表格.*由哪些单位相加/)).toBeVisible();
});
