import { gridsFromText } from '../../src/documents/formats/text/read/gridsFromText';
import { gridsFromHtml, tablesHtml, tablesText } from '../../src/documents';
import { recognise, type CellValue, type Grid } from '../../src/report';
import { consistentReport } from '../support/consistentReport';
import { reportCells } from '../support/tableCells';

const report = consistentReport(31);

const sheet = (line: readonly CellValue[], gap: number): readonly Grid[] => {
  const cells = [
    ...reportCells(report).slice(0, -1),
    ...Array.from({ length: gap }, (): CellValue[] => []),
    [...line],
  ];
  return [{ sheet: '年报', top: 0, left: 0, cells, merges: [], columns: 'typed' }];
};

const html = (row: string) =>
  gridsFromHtml(tablesHtml(report).replace(/<\/table>\s*$/, `<tr>${row}</tr></table>`));

/** Every way in which a line may stand below the last table. */
const below: Readonly<Record<string, (line: string) => readonly Grid[]>> = {
  'a line of text': (line) => gridsFromText(`${tablesText(report)}\n${line}\n`),
  'a paragraph of a page': (line) => gridsFromHtml(`${tablesHtml(report)}<p>${line}</p>`),
  'a row of the table across all columns': (line) => html(`<td colspan="15">${line}</td>`),
  'a row of the table with one cell': (line) => html(`<td>${line}</td>`),
  'the next row of a sheet': (line) => sheet([line], 0),
  'a row of a sheet below a blank one': (line) => sheet([line], 1),
  'a row of a sheet in its second column': (line) => sheet(['', line], 0),
};

const lines = [
  '2025年1月20日',
  '2025-01-20',
  '电话：0375-1234567',
  '（0375）1234567',
  '13800138000',
  '第 5 页',
  '- 5 -',
  '第3页 共5页',
  '浏览次数：135',
  '135',
  '5 6',
];

describe('a number below 表四 leaves its figures as they are', () => {
  test.each(Object.entries(below))('as %s', (_, grids) => {
    for (const line of lines) {
      const [read, ...others] = recognise(grids(line), '年报');
      expect([line, others, Array.from(read?.values ?? [])]).toEqual([
        line,
        [],
        Array.from(report.values),
      ]);
    }
  });

  test('as numbers of a workbook: a date, a count, several of them', () => {
    for (const line of [[45000], [null, 5], [5, 6], [null, null, 2025, 1, 20]]) {
      for (const gap of [0, 1, 2]) {
        const [read] = recognise(sheet(line, gap), '年报');
        expect([line, gap, Array.from(read?.values ?? [])]).toEqual([
          line,
          gap,
          Array.from(report.values),
        ]);
      }
    }
  });
});

describe('another table below, under its own heading', () => {
  const heading = '某县各单位未报情况';
  const rows: readonly (readonly CellValue[])[] = [
    ['序号', '单位', '错误', '核实', '说明'],
    [1, '甲镇', 3, 0, '已催报'],
    [2, '乙镇', 0, 15, ''],
    [3, '丙局', 1, 1, '已退回'],
  ];
  const page = (cells: typeof rows) =>
    cells.map((row) => `<tr>${row.map((cell) => `<td>${cell ?? ''}</td>`).join('')}</tr>`).join('');
  const own: Readonly<Record<string, (cells: typeof rows) => readonly Grid[]>> = {
    'in a page': (cells) =>
      gridsFromHtml(`${tablesHtml(report)}<p>${heading}</p><table>${page(cells)}</table>`),
    'in a sheet': (cells) => [
      {
        ...{ sheet: '年报', top: 0, left: 0, merges: [], columns: 'typed' },
        cells: [...reportCells(report), [heading], ...cells.map((row) => [...row])],
      },
    ],
  };

  test.each(Object.entries(own))(
    '%s is its own: no figure is lost, and none is told',
    (_, grids) => {
      for (const cells of [rows, [...rows, ['总计', '', 4, 16, '']]]) {
        const [read, ...others] = recognise(grids(cells), '年报');
        expect(others).toEqual([]);
        expect(Array.from(read?.values ?? [])).toEqual(Array.from(report.values));
      }
      expect(recognise(grids(rows), '年报')[0]?.unread).toEqual([]);
    },
  );

  test.each(Object.entries(own))('%s is told where the form’s is not whole', (_, grids) => {
    const [last] = report.form.figures.slice(-1);
    const without = grids(rows).map((grid) => ({
      ...grid,
      cells: grid.cells.map((row) => (row.length >= 15 ? row.slice(0, 12) : row)),
    }));
    const [read] = recognise(without, '年报');
    expect(read?.values[last?.index ?? -1]).toBeNaN();
    const told = read?.unread.map(({ text }) => text).join(' ') ?? '';
    expect(told).toContain('15');
  });
});
