import axe from 'axe-core';
import { screen } from '@testing-library/react';
import type { View } from '../../src/taskpane/model/route';
import { countyWords, ledgerWords } from '../../src/taskpane/words';
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

const title = '2024 年 某某街道办事处';

/** What shows in a view once it has come. */
const shown: Readonly<Record<View, string>> = {
  check: title,
  previous: title,
  totals: title,
  paste: '粘贴已有报告',
  ledger: ledgerWords.none,
  units: title,
  county: countyWords.help,
  export: title,
  settings: '设置',
};

test.each(Object.entries(shown))(
  'nothing that axe knows stands in the way in view %s',
  async (view, text) => {
    open(await filledWorkbook(troubled), view as View);
    await screen.findByText(text, { selector: 'h2, p' });
    expect(await violations()).toEqual([]);
  },
);

test('nor where there are no tables yet', async () => {
  open(new WorkbookDouble());
  await screen.findByText('工作簿里还没有年报表格');
  expect(await violations()).toEqual([]);
});
