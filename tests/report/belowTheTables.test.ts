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
