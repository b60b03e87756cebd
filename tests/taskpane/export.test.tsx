import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { downloads } from './downloads';
import { filledWorkbook, open, wholeWorkbook, placeIn2024, typeIn } from './open';
import { textOf } from './textOf';

test('a clean report leaves as a page, without a stamp', async () => {
  const files = downloads();
  const user = open(await wholeWorkbook({}), 'export');
  expect(await screen.findByText('核查通过，可以导出。')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '保存为网页文件' }));
  await screen.findByText(/已交给系统保存/);
  const [file] = files;
  expect(file?.name).toBe('某某街道办事处2024年政府信息公开工作年度报告.html');
  expect(file && (await textOf(file.blob))).not.toContain('未通过核查');
});

test('a report without prose leaves as tables, and whole on the user’s word alone', async () => {
  const user = open(await filledWorkbook({}), 'export');
  expect(await screen.findByText(/还空着：一、总体情况、五、.+、六、/)).toBeVisible();
  for (const name of ['保存为网页文件', '保存为 Word 文件']) {
    expect(screen.getByRole('button', { name })).toBeDisabled();
  }
  expect(screen.getByRole('button', { name: '复制表格' })).toBeEnabled();
  await user.click(screen.getByRole('checkbox', { name: /仍要保存整份报告/ }));
  expect(screen.getByRole('button', { name: '保存为网页文件' })).toBeEnabled();
});

test('with open errors nothing leaves, and the pane says which', async () => {
  const user = open(await filledWorkbook({ '4.directSuit.total': 3 }), 'export');
  expect(await screen.findByText('还有 1 处错误，暂不导出。')).toBeVisible();
  const panel = screen.getByRole('tabpanel', { name: '导出' });
  expect(within(panel).getByText(/相差 3/)).toBeVisible();
  const formats = within(panel).getByRole('list', { name: '导出方式' });
  for (const button of within(formats).getAllByRole('button')) expect(button).toBeDisabled();
  await user.click(screen.getByRole('button', { name: '查看问题' }));
  expect(screen.getByRole('tab', { name: '核查' })).toHaveAttribute('aria-selected', 'true');
});

test('what leaves all the same says that it did not pass', async () => {
  const files = downloads();
  const user = open(await filledWorkbook({ '4.directSuit.total': 3 }), 'export');
  await user.click(await screen.findByRole('checkbox', { name: /仍要导出/ }));
  await user.click(screen.getByRole('button', { name: '保存为网页文件' }));
  await waitFor(() => {
    expect(files).toHaveLength(1);
  });
  const [file] = files;
  expect(file?.name).toContain('（未通过核查）');
  expect(file && (await textOf(file.blob))).toContain('未通过核查');
});

test('a finding to be verified keeps the gate closed until it is explained', async () => {
  open(await filledWorkbook({ '2.regulations.effective': 2 }), 'export');
  expect(await screen.findByText('还有 1 处核实没有改正或说明，暂不导出。')).toBeVisible();
});

test('where the clipboard is closed the pane says what to do instead', async () => {
  const user = open(await filledWorkbook({}), 'export');
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  Object.assign(document, { execCommand: () => false });
  await user.click(await screen.findByRole('button', { name: '复制表格' }));
  expect(await screen.findByText(/不允许写入剪贴板/)).toBeVisible();
});

test('the clipboard is asked for within the click, whatever is still to be read and made', async () => {
  open(await filledWorkbook({}), 'export');
  const write = jest.fn(() => Promise.resolve());
  Object.defineProperty(navigator, 'clipboard', { value: { write }, configurable: true });
  Object.assign(globalThis, { ClipboardItem: jest.fn() });
  fireEvent.click(await screen.findByRole('button', { name: '复制表格' }));
  expect(write).toHaveBeenCalledTimes(1);
  expect(await screen.findByText(/^表格已复制/)).toBeVisible();
});

test.each([
  ['txt', '文本'],
  ['html', '网页，可打印'],
])('the 核查报告 leaves as .%s, whatever the gate says', async (ending, kind) => {
  const files = downloads();
  const user = open(await filledWorkbook({ '4.directSuit.total': 3 }), 'export');
  await user.click(await screen.findByRole('button', { name: `保存核查报告（${kind}）` }));
  await waitFor(() => {
    expect(files).toHaveLength(1);
  });
  const [file] = files;
  expect(file?.name).toBe(`某某街道办事处2024年政府信息公开工作年度报告（核查报告）.${ending}`);
  expect(file && (await textOf(file.blob))).toContain('相差 3');
});

test('the 核查报告 lists the cases of a ledger on the user’s word alone, and then without names', async () => {
  const files = downloads();
  const workbook = await filledWorkbook({});
  const headers = ['编号', '申请人', '申请人类型', '收到日期', '申请内容', '办结日期', '办理结果'];
  const row = ['2024-001', '张三丰', '自然人', 45355, '李四家的宅基地', 45365, '予以公开'];
  workbook.sheets.set('申请台账', [headers, row]);
  const user = open(workbook, 'export');
  const save = await screen.findByRole('button', { name: '保存核查报告（文本）' });
  await user.click(save);
  await waitFor(() => {
    expect(files).toHaveLength(1);
  });
  await user.click(screen.getByRole('checkbox', { name: /附上这一年的申请清单/ }));
  await user.click(save);
  await waitFor(() => {
    expect(files).toHaveLength(2);
  });
  const [without = '', withCases = ''] = await Promise.all(files.map(({ blob }) => textOf(blob)));
  expect(without).toContain('台账统计的口径');
  expect(without).not.toContain('2024-001');
  for (const told of ['2024-001', '2024-03-04', '2024-03-14', '予以公开', '已答复'])
    expect(withCases).toContain(told);
  expect(withCases).not.toMatch(/张三丰|宅基地/);
});

test('an edit that the pane has not seen yet keeps the gate closed', async () => {
  const files = downloads();
  const workbook = await wholeWorkbook({});
  const user = open(workbook, 'export');
  await screen.findByText('核查通过，可以导出。');
  workbook.typeUnseen(placeIn2024('4.directSuit.total'), 3);
  await user.click(screen.getByRole('button', { name: '保存为网页文件' }));
  expect(await screen.findByText(/核查结果变了，没有导出/)).toBeVisible();
  expect(await screen.findByText('还有 1 处错误，暂不导出。')).toBeVisible();
  expect(files).toHaveLength(0);
});

test('what leaves is what stands in the workbook at that moment', async () => {
  const files = downloads();
  const workbook = await wholeWorkbook({});
  const user = open(workbook, 'export');
  await screen.findByText('核查通过，可以导出。');
  workbook.typeUnseen(placeIn2024('2.licensing.decisions'), 4321);
  await user.click(screen.getByRole('button', { name: '保存为网页文件' }));
  await screen.findByText(/已交给系统保存/);
  const [file] = files;
  expect(file && (await textOf(file.blob))).toContain('4321');
});

test('where the workbook cannot be read nothing leaves', async () => {
  const files = downloads();
  const workbook = await wholeWorkbook({});
  const user = open(workbook, 'export');
  await screen.findByText('核查通过，可以导出。');
  workbook.readProblem = new Error('Excel 正忙。');
  await user.click(screen.getByRole('button', { name: '保存为网页文件' }));
  expect(await screen.findByText(/保存为网页文件没有完成：Excel 正忙/)).toBeVisible();
  expect(files).toHaveLength(0);
});

test('仍要导出 holds for the findings that were shown, not for later ones', async () => {
  const workbook = await filledWorkbook({ '4.directSuit.total': 3 });
  const user = open(workbook, 'export');
  await user.click(await screen.findByRole('checkbox', { name: /仍要导出/ }));
  await typeIn(workbook, '3.granted.total', 8);
  await screen.findByText(/还有 [23] 处错误，暂不导出。/);
  expect(screen.getByRole('checkbox', { name: /仍要导出/ })).not.toBeChecked();
});

test.each(['CSV', 'JSON'])('%s data says that the report did not pass', async (kind) => {
  const files = downloads();
  const user = open(await filledWorkbook({ '4.directSuit.total': 3 }), 'export');
  await user.click(await screen.findByRole('checkbox', { name: /仍要导出/ }));
  await user.click(screen.getByRole('button', { name: `保存为 ${kind} 数据` }));
  await waitFor(() => {
    expect(files).toHaveLength(1);
  });
  const [file] = files;
  expect(file && (await textOf(file.blob))).toContain('未通过核查');
});
