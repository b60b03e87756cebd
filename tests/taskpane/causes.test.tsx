import { screen, within } from '@testing-library/react';
import { filledWorkbook, oneSlip as slip, open, placeIn2024 } from './open';

const should = '（一）予以公开·自然人 应为 60（现为 61）';

test('one slip is one item: its findings are folded under the likely cause', async () => {
  const workbook = await filledWorkbook(slip);
  const user = open(workbook);
  expect(await screen.findByText(should)).toBeVisible();
  expect(screen.queryByRole('button', { name: /相差 1/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: '由此引起的 2 处错误' }));
  expect(screen.getAllByRole('button', { name: /相差 1/ })).toHaveLength(2);
});

test('the suspect is a click away, and marked in the picture', async () => {
  const workbook = await filledWorkbook(slip);
  const user = open(workbook);
  await user.click(await screen.findByRole('button', { name: '定位：（一）予以公开·自然人' }));
  expect(workbook.jumps).toEqual(['年报2024表三!D8']);
  const picture = screen.getByRole('grid', { name: '表三图示' });
  expect(
    within(picture).getByRole('gridcell', { name: '（一）予以公开，自然人，61，最可能填错' }),
  ).toBeVisible();
});

test('of a cause one finds the way there, then its adoption, then its confirmation', async () => {
  open(await filledWorkbook(slip));
  const way = await screen.findByRole('button', { name: '定位：（一）予以公开·自然人' });
  const names = within(way.parentElement ?? way)
    .getAllByRole('button')
    .map((button) => button.getAttribute('aria-label')?.split('：')[0]);
  expect(names).toEqual(['定位', '采用', '确认无误']);
});

test('adopting writes that one cell, and can be taken back', async () => {
  const workbook = await filledWorkbook(slip);
  const user = open(workbook);
  await user.click(await screen.findByRole('button', { name: `采用：${should}` }));
  await screen.findByText('未发现问题', { selector: '[role=status]' });
  expect(workbook.at(placeIn2024('3.granted.person'))).toBe(60);
  await user.click(screen.getByRole('button', { name: '撤销' }));
  expect(await screen.findByText(should)).toBeVisible();
  expect(workbook.at(placeIn2024('3.granted.person'))).toBe(61);
});

test('of five cells in one equation three are listed, and the others on request', async () => {
  const user = open(
    await filledWorkbook({
      '4.reconsideration.upheld': 3,
      '4.reconsideration.corrected': 1,
      '4.reconsideration.total': 5,
    }),
  );
  await user.click(await screen.findByRole('button', { name: '再列出 2 种可能' }));
  const candidates = screen.getAllByText(/^行政复议·.* 应为 \d（现为 \d）$/);
  expect(candidates).toHaveLength(5);
  expect(screen.getByText('行政复议·总计 应为 4（现为 5）')).toBeVisible();
});

test('a control total is kept with the workbook, and never written into the tables', async () => {
  const workbook = await filledWorkbook({ '4.directSuit.upheld': 2, '4.directSuit.total': 3 });
  const before = JSON.stringify([...workbook.sheets]);
  const user = open(workbook);
  await screen.findByText(/无法区分，请核对原始台账/);
  await user.click(screen.getByRole('tab', { name: '总数' }));
  await user.selectOptions(
    screen.getByRole('combobox', { name: '项目' }),
    '表四 行政诉讼·未经复议直接起诉',
  );
  await user.selectOptions(screen.getByRole('combobox', { name: '栏目' }), '总计');
  await user.type(screen.getByRole('spinbutton', { name: '核对总数的值' }), '2');
  await user.click(screen.getByRole('button', { name: '添加' }));
  await screen.findByText(/：2，表中为 3$/);
  await user.click(screen.getByRole('tab', { name: '核查' }));
  expect(await screen.findByText(/总计 应为 2（现为 3）/)).toBeVisible();
  expect(screen.queryByText(/无法区分/)).toBeNull();
  expect(JSON.stringify([...workbook.sheets])).toBe(before);
  expect(await workbook.loadSetting('controlTotals')).toEqual({
    '2024 某某街道办事处': { '4.directSuit.total': 2 },
  });
  await user.click(screen.getByRole('tab', { name: '总数' }));
  await user.click(screen.getByRole('button', { name: /^删除核对总数/ }));
  await user.click(screen.getByRole('tab', { name: '核查' }));
  expect(await screen.findByText(/无法区分/)).toBeVisible();
});

test('a figure the user confirms is no suspect any more, and that can be taken back', async () => {
  const workbook = await filledWorkbook(slip);
  const before = JSON.stringify([...workbook.sheets]);
  const user = open(workbook);
  await screen.findByText(should);
  await user.click(screen.getByRole('button', { name: '确认无误：（一）予以公开·自然人' }));
  expect(await screen.findByRole('button', { name: '已确认无误的数（1）' })).toBeVisible();
  expect(screen.queryByText(should)).toBeNull();
  expect(await workbook.loadSetting('certainFigures')).toEqual({
    '2024 某某街道办事处': { '3.granted.person': 61 },
  });
  expect(JSON.stringify([...workbook.sheets])).toBe(before);
  await user.click(screen.getByRole('button', { name: '撤回确认：（一）予以公开·自然人' }));
  expect(await screen.findByText(should)).toBeVisible();
});

test('a cell that has changed since is not overwritten by adopting', async () => {
  const workbook = await filledWorkbook(slip);
  const user = open(workbook);
  const adopt = await screen.findByRole('button', { name: `采用：${should}` });
  workbook.typeUnseen(placeIn2024('3.granted.person'), 55);
  await user.click(adopt);
  expect(await screen.findByText(/刚刚有改动，现在是“55”，没有写入/)).toBeVisible();
  expect(workbook.at(placeIn2024('3.granted.person'))).toBe(55);
});
