import { fireEvent, render, screen, within } from '@testing-library/react';
import { form2021, layout } from '../../src/form';
import { tablesHtml } from '../../src/documents';
import { Preview } from '../../src/taskpane/paste/Preview';
import { filledWorkbook, open, placeIn2024 } from './open';
import { oneGranted, zeros } from '../support/zeros';
import { WorkbookDouble } from './workbookDouble';

/** The tables as a spreadsheet's clipboard has them: cells parted by tabs. */
function asText(values: Readonly<Record<string, number>>): string {
  const lines = form2021.tables.flatMap((table) => {
    const rows = table.rows.map(() => new Array<string>(table.width).fill(''));
    for (const { cell, row, column } of layout(table)) {
      const line = rows[row];
      if (!line) continue;
      line[column] =
        cell.kind === 'label'
          ? cell.text
          : String(values[`${cell.item.id}.${cell.column.id}`] ?? 0);
    }
    return [table.heading, ...rows.map((row) => row.join('\t'))];
  });
  return ['某某街道办事处2024年政府信息公开工作年度报告', ...lines].join('\n');
}

async function paste(text: string): Promise<void> {
  fireEvent.change(await screen.findByRole('textbox', { name: '粘贴的内容' }), {
    target: { value: text },
  });
}

test('a pasted report is previewed, and nothing is written yet', async () => {
  const workbook = await filledWorkbook({});
  const before = JSON.stringify([...workbook.sheets]);
  const user = open(workbook, 'paste');
  await paste(asText(oneGranted));
  expect(await screen.findByText('读出 200 项，共 200 项')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^三、收到和处理/ }));
  const table = screen.getByRole('region', { name: /^三、收到和处理/ });
  expect(table).toBeVisible();
  expect(screen.getByText('读自 行 21 第 4 格 至 行 45 第 10 格')).toBeVisible();
  expect(within(table).getByTitle('读自 行 23 第 4 格')).toHaveTextContent('1');
  expect(JSON.stringify([...workbook.sheets])).toBe(before);
});

test('what is in the way is asked about cell by cell', async () => {
  const workbook = await filledWorkbook({});
  const user = open(workbook, 'paste');
  await paste(asText(oneGranted));
  await user.click(await screen.findByRole('button', { name: '填入当前年报' }));
  const review = await screen.findByRole('region', { name: '填入前请确认' });
  expect(within(review).getByRole('button', { name: '确认填入 0 项' })).toBeDisabled();
  await user.click(
    within(review).getByRole('checkbox', {
      name: '表三 （一）予以公开·自然人：现为 0，改为 1',
    }),
  );
  await user.click(within(review).getByRole('button', { name: '确认填入 1 项' }));
  expect(await screen.findByText('已填入 1 项。')).toBeVisible();
  expect(workbook.at(placeIn2024('3.granted.person'))).toBe(1);
  expect(workbook.at(placeIn2024('3.granted.total'))).toBe(0);
});

test('a fill after a paste plans on what the pane has seen, and looks once when it is done', async () => {
  const workbook = await filledWorkbook({});
  const read = jest.spyOn(workbook, 'read');
  const planFill = jest.spyOn(workbook, 'planFill');
  const user = open(workbook, 'paste');
  await paste(asText(oneGranted));
  await screen.findByText('读出 200 项，共 200 项');
  const before = read.mock.calls.length;
  await user.click(await screen.findByRole('button', { name: '填入当前年报' }));
  await user.click(await screen.findByRole('checkbox', { name: /予以公开·自然人：现为 0/ }));
  // What was seen is handed along with the figures.
  expect(planFill.mock.calls.map(({ length }) => length)).toEqual([2]);
  expect(read.mock.calls.length).toBe(before);
  await user.click(screen.getByRole('button', { name: '确认填入 1 项' }));
  expect(await screen.findByText('已填入 1 项。')).toBeVisible();
  expect(read.mock.calls.length).toBe(before + 1);
});

test('another document takes the confirmation of the one before it away', async () => {
  const workbook = await filledWorkbook({});
  const user = open(workbook, 'paste');
  await paste(asText(oneGranted));
  await user.click(await screen.findByRole('button', { name: '填入当前年报' }));
  await screen.findByRole('checkbox', { name: /予以公开·自然人：现为 0，改为 1/ });
  const next = new File([tablesHtml(zeros({ '2.licensing.decisions': 3 }, 2024))], '另一份.html');
  await user.upload(screen.getByLabelText('选择文件', { selector: 'input' }), next);
  await user.click(await screen.findByRole('button', { name: '填入当前年报' }));
  const review = await screen.findByRole('region', { name: '填入前请确认' });
  expect(within(review).getByRole('checkbox')).toHaveAccessibleName(/行政许可.*现为 0，改为 3/);
});

test('a report of a year that is not there is filled into tables inserted for it', async () => {
  const workbook = new WorkbookDouble();
  const user = open(workbook, 'paste');
  await paste(asText(oneGranted));
  await user.click(await screen.findByRole('button', { name: '插入 2024 年的表格并继续' }));
  await user.click(await screen.findByRole('button', { name: '确认填入 200 项' }));
  expect(await screen.findByText('已填入 200 项。')).toBeVisible();
  expect(workbook.at(placeIn2024('3.granted.person'))).toBe(1);
  expect(screen.getByRole('tab', { name: '核查' })).toHaveAttribute('aria-selected', 'true');
});

const withProse = `${asText(oneGranted)}
一、总体情况
今年的工作按条例进行。
五、存在的主要问题及改进情况
培训还不够，明年加强。`;

test('the report that was filled is the one looked at next, though another is newer', async () => {
  const workbook = await filledWorkbook({});
  await workbook.insert({ year: 2025, organ: '某某街道办事处', totals: 'typed' });
  const user = open(workbook, 'paste');
  await paste(asText(oneGranted));
  await user.click(await screen.findByRole('button', { name: '填入当前年报' }));
  await user.click(
    await screen.findByRole('checkbox', { name: '表三 （一）予以公开·自然人：现为 0，改为 1' }),
  );
  await user.click(screen.getByRole('button', { name: '确认填入 1 项' }));
  await screen.findByText('已填入 1 项。');
  expect(screen.getByRole('combobox', { name: '选择报告' })).toHaveDisplayValue(/^2024 年/);
});

test('the prose of a pasted report goes to a sheet of its own, if wanted', async () => {
  const workbook = await filledWorkbook(oneGranted);
  const user = open(workbook, 'paste');
  await paste(withProse);
  await user.click(await screen.findByRole('button', { name: '填入当前年报' }));
  const review = await screen.findByRole('region', { name: '填入前请确认' });
  const wanted = within(review).getByRole('checkbox', { name: /^正文共 2 段/ });
  expect(wanted).toBeChecked();
  await user.click(wanted);
  expect(within(review).getByRole('button', { name: '确认填入 0 项' })).toBeDisabled();
  await user.click(wanted);
  await user.click(within(review).getByRole('button', { name: '确认放入正文' }));
  expect(await screen.findByText('已放入正文。')).toBeVisible();
  expect(workbook.sheets.get('年报2024正文')).toContainEqual(['培训还不够，明年加强。']);
});

test('prose that is in the workbook already is left as it is, and it is said', async () => {
  const workbook = await filledWorkbook({});
  const own = [['一、总体情况'], ['我写了一半。']];
  workbook.sheets.set('年报2024正文', [['某某街道办事处2024年政府信息公开工作年度报告'], ...own]);
  const user = open(workbook, 'paste');
  await paste(withProse);
  await user.click(await screen.findByRole('button', { name: '填入当前年报' }));
  expect(await screen.findByText(/工作簿里已有“年报2024正文”，没有改动/)).toBeVisible();
  expect(screen.queryByRole('checkbox', { name: /^正文共/ })).toBeNull();
  expect(workbook.sheets.get('年报2024正文')?.slice(1)).toEqual(own);
});

test('the report of another organ is pointed out before it is filled in', async () => {
  const workbook = new WorkbookDouble();
  await workbook.insert({ year: 2024, organ: '另一街道办事处', totals: 'typed' });
  const user = open(workbook, 'paste');
  await paste(asText(oneGranted));
  await user.click(await screen.findByRole('button', { name: '填入当前年报' }));
  expect(await screen.findByText(/粘贴的是“某某街道办事处”的报告/)).toBeVisible();
});

test('the tables of a pasted page are read from its cells', async () => {
  open(await filledWorkbook({}), 'paste');
  const html = tablesHtml(zeros(oneGranted));
  fireEvent.paste(await screen.findByRole('textbox', { name: '粘贴的内容' }), {
    clipboardData: { getData: (type: string) => (type === 'text/html' ? html : '没有表格') },
  });
  expect(await screen.findByText('读出 200 项，共 200 项')).toBeVisible();
});

test('of very many things that were not read some are listed, and the rest when asked for', async () => {
  const user = open(new WorkbookDouble(), 'paste');
  const rows = Array.from({ length: 250 }, (_, i) => `行政许可\t${String(i)}\t7`);
  await paste(asText(oneGranted).replace(/行政许可\t.*/, rows.join('\n')));
  const preview = await screen.findByRole('region', { name: '识别结果' });
  const unread = () =>
    within(preview)
      .getAllByRole('listitem')
      .filter(({ textContent }) => textContent.includes('行政许可')).length;
  expect(unread()).toBe(100);
  await user.click(within(preview).getByRole('button', { name: '再列出 100 处' }));
  expect(unread()).toBe(200);
  await user.click(within(preview).getByRole('button', { name: /^再列出/ }));
  expect(unread()).toBe(250);
  expect(within(preview).queryByRole('button', { name: /^再列出/ })).toBeNull();
});

test('text without a report gets a sentence that says what to do', async () => {
  open(await filledWorkbook({}), 'paste');
  await paste('今天天气很好');
  expect(await screen.findByText(/没有认出年报表格/)).toBeVisible();
});

test('a file is read like a paste; one that cannot be read says why', async () => {
  const user = open(await filledWorkbook({}), 'paste');
  const picker = await screen.findByLabelText('选择文件', { selector: 'input' });
  await user.upload(picker, new File([asText(oneGranted)], '去年.txt'));
  expect(await screen.findByText('读出 200 项，共 200 项')).toBeVisible();
  await user.upload(picker, new File([], '空.txt'));
  expect(await screen.findByText('文件是空的。')).toBeVisible();
});

test('the same report pasted again is listed once, another one beside it', async () => {
  open(await filledWorkbook({}), 'paste');
  await paste([asText(oneGranted), asText(oneGranted)].join('\n'));
  expect(await screen.findByText('读出 200 项，共 200 项')).toBeVisible();
  expect(screen.queryByRole('combobox', { name: '粘贴内容里的报告' })).toBeNull();
  const other = asText(oneGranted).replace('2024年', '2023年');
  await paste([asText(oneGranted), other, asText(oneGranted)].join('\n'));
  const which = await screen.findByRole('combobox', { name: '粘贴内容里的报告' });
  expect(within(which).getAllByRole('option')).toHaveLength(2);
});

test('the button for files says which kinds can be read', async () => {
  open(await filledWorkbook({}), 'paste');
  const button = await screen.findByRole('button', { name: '选择文件' });
  expect(button).toHaveAccessibleDescription(/Excel 文件、.*Word 文件、.*PDF 文件、图片/);
});

test('what the reader of a file has to say is shown with what was recognised', () => {
  const place = { sheet: '年报2024表三', row: 7, column: 3 };
  const notes = [{ place, text: '存的是 1.4，按格式显示为“1”，按显示的读取。' }];
  render(<Preview report={{ ...zeros(oneGranted), notes }} />);
  expect(screen.getByText('读取时的说明 1 处')).toBeVisible();
  expect(screen.getByText(/^年报2024表三!D8：存的是 1.4/)).toBeVisible();
});

test('where the title does not say it, the preview says whence the organ is known', () => {
  render(<Preview report={{ ...zeros(oneGranted), sources: { organ: 'file' } }} />);
  expect(screen.getByText('机关取自文件名，标题没有写明')).toBeVisible();
});
