import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { filledWorkbook, finding, open, typeIn, wholeWorkbook } from './open';
import { WorkbookDouble } from './workbookDouble';

/** A 街道办事处 that reports 规章: to be verified, for it cannot make any. */
const odd = { '2.regulations.effective': 2 };
const why = '规章由市政府制定，本机关负责公开。';

/** Opens the pane over a workbook with one finding to be verified. */
async function openOdd(workbook: WorkbookDouble): Promise<UserEvent> {
  const user = open(workbook);
  await finding(/^核实/);
  return user;
}

async function explain(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole('button', { name: '写说明' }));
  await user.type(screen.getByRole('textbox', { name: '说明' }), why);
  await user.click(screen.getByRole('button', { name: '保存说明' }));
}

test('a finding to be verified passes with a 说明, which is kept and can be withdrawn', async () => {
  const workbook = await filledWorkbook(odd);
  const user = await openOdd(workbook);
  await explain(user);
  expect(await screen.findByText(why)).toBeVisible();
  const board = screen.getByRole('region', { name: '核查概况' });
  expect(within(board).getByText('没有错误，1 处已写说明')).toBeVisible();
  expect(JSON.stringify(await workbook.loadSetting('explanations'))).toContain(why);

  await user.click(screen.getByRole('button', { name: '撤回说明' }));
  expect(await within(board).findByText(/有 1 处需要核实/)).toBeVisible();
});

test('the picture shows nothing wrong where a 说明 stands', async () => {
  const workbook = await wholeWorkbook({});
  const prose = workbook.sheets.get('年报2024正文') ?? [];
  workbook.sheets.set('年报2024正文', [
    ...prose.slice(0, 2),
    ['2024年，本机关共收到政府信息公开申请5件。'],
    ...prose.slice(3),
  ]);
  const user = await openOdd(workbook);
  const cell = () => screen.getByRole('gridcell', { name: /^一、本年新收.*，总计/ });
  expect(cell()).toHaveAttribute('data-mark', 'wrong');
  await explain(user);
  await screen.findByText('已说明：');
  expect(cell()).toHaveAttribute('data-mark', 'plain');
});

test('the formulas that check are inserted from the settings, which say where they went', async () => {
  const user = open(await filledWorkbook({}), 'settings');
  await user.click(await screen.findByRole('button', { name: '插入校验公式' }));
  expect(await screen.findByText(/校验公式已放在表格旁边，.*年报2024表二!F1/)).toBeVisible();
});

test('a click that leaves a number does what it was meant for, the number is kept, and both are told', async () => {
  const workbook = await filledWorkbook({});
  const user = open(workbook, 'settings');
  const factor = await screen.findByRole('spinbutton', { name: '相差倍数不少于' });
  await user.clear(factor);
  await user.type(factor, '5');
  await user.click(screen.getByRole('button', { name: '插入校验公式' }));
  await waitFor(async () => {
    expect(await workbook.loadSetting('settings')).toMatchObject({ jump: { factor: 5 } });
  });
  expect(await screen.findByText(/校验公式已放在表格旁边/)).toBeVisible();
});

test('a number that makes no sense is told, and not kept', async () => {
  const workbook = await filledWorkbook({});
  const user = open(workbook, 'settings');
  const factor = await screen.findByRole('spinbutton', { name: '相差倍数不少于' });
  await user.clear(factor);
  await user.type(factor, '-3');
  await user.tab();
  expect(screen.getByText('请填不小于 1 的数，没有保存。')).toBeVisible();
  expect(await workbook.loadSetting('settings')).toBeUndefined();
});

test('common openings are offered, to be completed', async () => {
  const workbook = await filledWorkbook(odd);
  const user = await openOdd(workbook);
  await user.click(screen.getByRole('button', { name: '写说明' }));
  const openings = screen.getByRole('group', { name: '常用开头' });
  expect(within(openings).getByText('常用开头')).toBeVisible();
  await user.click(within(openings).getByRole('button', { name: /^规章由……制定/ }));
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '说明' });
  expect(box).toHaveDisplayValue(/^规章由……制定/);
  expect(box).toHaveFocus();
  expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('……');
  await user.click(screen.getByRole('button', { name: '保存说明' }));
  expect(screen.getByText('请把“……”处补写完整，再保存。')).toBeVisible();
  expect(await workbook.loadSetting('explanations')).toBeUndefined();
});

test('a 说明 lapses when the figure changes, and its words are offered again', async () => {
  const workbook = await filledWorkbook(odd);
  const user = await openOdd(workbook);
  await explain(user);
  await screen.findByText('已说明：');
  await typeIn(workbook, '2.regulations.effective', 3);
  expect(await screen.findByText(/数值已变，原来的说明失效/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '写说明' }));
  expect(screen.getByRole('textbox', { name: '说明' })).toHaveDisplayValue(why);
});

test('every 说明 is listed, also when its finding is gone, and can be withdrawn', async () => {
  const workbook = await filledWorkbook(odd);
  const user = await openOdd(workbook);
  await explain(user);
  await user.click(await screen.findByRole('button', { name: '已写的说明（1）' }));
  expect(screen.getByText(/（有效）/)).toBeVisible();
  await typeIn(workbook, '2.regulations.effective', 0);
  expect(await screen.findByText(/（对应的问题已不存在）/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^撤回说明：/ }));
  expect(await screen.findByText('说明已撤回。')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^已写的说明/ })).toBeNull();
});

test('settings stay with the workbook and change what is found', async () => {
  const workbook = await filledWorkbook(odd);
  const user = await openOdd(workbook);
  await user.click(screen.getByRole('tab', { name: '设置' }));
  await user.selectOptions(
    screen.getByRole('combobox', { name: '机关类型' }),
    '设区的市、自治州人民政府',
  );
  await user.click(screen.getByRole('tab', { name: '核查' }));
  expect(await screen.findByText('未发现问题', { selector: '[role=status]' })).toBeVisible();
  expect(await workbook.loadSetting('settings')).toMatchObject({ organKind: 'city' });
});

test('settings that could not be read are not written over', async () => {
  const workbook = await filledWorkbook(odd);
  workbook.loadSetting = () => Promise.reject(new Error('读不到。'));
  const user = open(workbook, 'settings');
  await user.selectOptions(await screen.findByRole('combobox', { name: '机关类型' }), '国务院部门');
  expect(await screen.findByText(/为免覆盖，没有保存/)).toBeVisible();
});

test('a 说明 that a colleague wrote meanwhile is not lost by writing another', async () => {
  const workbook = await filledWorkbook(odd);
  const user = await openOdd(workbook);
  const theirs = { rule: 'year.same', text: '同事写的说明' };
  const key = '2024 某某街道办事处';
  await workbook.saveSetting('explanations', { [key]: [theirs], '2023 某镇': [theirs] });
  await explain(user);
  await screen.findByText('已说明：');
  const kept = JSON.stringify(await workbook.loadSetting('explanations'));
  expect(kept).toContain(why);
  expect(kept.match(/同事写的说明/g)).toHaveLength(2);
});

test('of two reports that name no organ neither can be given a 说明, and the pane says why', async () => {
  const filled = await filledWorkbook(odd);
  const cells = [...filled.sheets.values()].flatMap(([, ...rows]) => rows);
  const workbook = new WorkbookDouble();
  await workbook.saveSetting('settings', { organKind: 'other' });
  for (const sheet of ['一', '二']) {
    workbook.sheets.set(sheet, [['2024年政府信息公开工作年度报告'], ...cells]);
  }
  const user = await openOdd(workbook);
  expect(screen.getByText(/不止一份年报没有写明机关，分不清是谁的/)).toBeVisible();
  await explain(user);
  expect(await screen.findByText(/^保存说明没有完成：.*分不清是谁的/)).toBeVisible();
  expect(await workbook.loadSetting('explanations')).toBeUndefined();
});
