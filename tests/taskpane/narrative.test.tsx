import { act, screen, within } from '@testing-library/react';
import { filledWorkbook, finding, open, typeIn } from './open';

const title = '某某街道办事处2024年政府信息公开工作年度报告';
const sentence = '2024年，我街道共收到政府信息公开申请 134 件，均已答复。';

/** The tables, all 0, and prose that tells of 134 applications. */
async function workbookWithProse(...lines: string[]) {
  const workbook = await filledWorkbook({});
  workbook.sheets.set(
    '年报2024正文',
    [title, ...lines].map((text) => [text]),
  );
  return workbook;
}

test('a figure of the prose is shown in its sentence, marked, beside the cell that says otherwise', async () => {
  const workbook = await workbookWithProse(sentence);
  const user = open(workbook);
  const item = (await finding(/“134 件”.*表三“一、本年新收”总计是 0/)).closest('li');
  if (!item) throw new Error('A finding outside the list.');
  const quote = within(item).getByText((_, element) => element?.tagName === 'BLOCKQUOTE');
  expect(quote).toHaveTextContent(sentence);
  const marks = within(quote).getAllByText((_, element) => element?.tagName === 'MARK');
  expect(marks.map(({ textContent }) => textContent)).toEqual(['134 件']);

  act(() => {
    within(item)
      .getByRole('button', { name: /134 件/ })
      .focus();
  });
  await user.keyboard('{Enter}');
  expect(workbook.jumps).toEqual(['年报2024正文!A2']);
  await user.click(within(item).getByRole('button', { name: '依据与办法' }));
  await user.click(within(item).getByRole('button', { name: /新收政府信息公开申请数量·总计/ }));
  expect(workbook.jumps.at(-1)).toBe('年报2024表三!J6');
});

test('the words that say there was none are marked where the table counts some', async () => {
  const workbook = await workbookWithProse('2024年未收到政府信息公开申请。');
  open(workbook);
  await screen.findByText('未发现问题', { selector: '[role=status]' });
  await typeIn(workbook, '3.received.total', 3);
  const item = (await finding(/“2024年未收到政府信息公开申请”.*是 3/)).closest('li');
  expect(item?.querySelector('mark')).toHaveTextContent('未收到政府信息公开申请');
  await typeIn(workbook, '3.received.total', 0);
  expect(await screen.findByText('未发现问题', { selector: '[role=status]' })).toBeVisible();
});

test('prose that agrees with the tables, or is not sure, is left alone', async () => {
  open(
    await workbookWithProse(
      '2024年，共收到政府信息公开申请0件。',
      '2023年收到政府信息公开申请44件，下属单位收到政府信息公开申请12件。',
    ),
  );
  expect(await screen.findByText('未发现问题', { selector: '[role=status]' })).toBeVisible();
  expect(document.querySelector('mark')).toBeNull();
});
