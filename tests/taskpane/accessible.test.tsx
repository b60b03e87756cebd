import axe from 'axe-core';
import { screen } from '@testing-library/react';
import type { View } from '../../src/taskpane/model/route';
import { filledWorkbook, open } from './open';
import { WorkbookDouble } from './workbookDouble';

/** Colours are the browser's to compute; they are checked where there is one. */
async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const troubled = {
  '4.directSuit.total': 3,
  '2.regulations.effective': 2,
  '2.fees.amount': '3,5 万元',
  '3.granted.person': '',
};

test.each<[View, string]>([
  ['check', '2024 年 某某街道办事处'],
  ['previous', '2024 年 某某街道办事处'],
  ['paste', '粘贴已有报告'],
  ['export', '2024 年 某某街道办事处'],
  ['settings', '设置'],
])('nothing that axe knows stands in the way in view %s', async (view, heading) => {
  open(await filledWorkbook(troubled), view);
  await screen.findByText(heading, { selector: 'h2' });
  expect(await violations()).toEqual([]);
});

test('nor where there are no tables yet', async () => {
  open(new WorkbookDouble());
  await screen.findByText('工作簿里还没有年报表格');
  expect(await violations()).toEqual([]);
});
