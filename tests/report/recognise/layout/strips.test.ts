import fc from 'fast-check';
import { form2021 } from '../../../../src/form';
import { recognise, type CellValue, type Report } from '../../../../src/report';
import { lanesAmong } from '../../../../src/report/recognise/layout/strips';
import { scan } from '../../../../src/report/recognise/tokens/scan';
import { consistentReport } from '../../../support/consistentReport';
import { cellsOf, gridOf } from '../../../support/stages';
import { reportCells, tableCells } from '../../../support/tableCells';

type Cells = readonly (readonly CellValue[])[];

/** Cells beside others, so many rows further down, with so many blank columns between. */
function beside(left: Cells, right: Cells, down: number, gap: number): CellValue[][] {
  const width = Math.max(...left.map((line) => line.length)) + gap;
  const [above, below] = [Math.max(0, -down), Math.max(0, down)];
  const rows = Math.max(left.length + above, right.length + below);
  return Array.from({ length: rows }, (_, row) => {
    const own = left[row - above] ?? [];
    const blank = new Array<null>(width - own.length).fill(null);
    return [...own, ...blank, ...(right[row - below] ?? [])];
  });
}

const named = (report: Report, organ: string, year: number): Cells => [
  [`${organ}${year}年政府信息公开工作年度报告`],
  ...reportCells(report),
];
const valuesIn = (reports: readonly Report[]) =>
  reports.map(({ organ, year, values }) => [organ, year, [...values]]);

const down = fc.integer({ min: -60, max: 60 });
const gap = fc.integer({ min: 0, max: 3 });
const blank = fc.integer({ min: 1, max: 3 });
const [one, other] = [consistentReport(21, form2021, 200), consistentReport(22, form2021, 300)];

describe('reports side by side, begun in whatever rows,', () => {
  it('have each its own figures', () => {
    fc.assert(
      fc.property(down, gap, (rows, columns) => {
        const [left, right] = [named(one, '甲县财政局', 2024), named(other, '乙县水利局', 2024)];
        expect(valuesIn(recognise([gridOf(beside(left, right, rows, columns))], '表'))).toEqual([
          ['甲县财政局', 2024, [...one.values]],
          ['乙县水利局', 2024, [...other.values]],
        ]);
      }),
    );
  });
});

describe('tables of one report side by side, begun in whatever rows,', () => {
  const [second, third, fourth] = form2021.tables.map((table) => cellsOf(one, table));
  const title = ['甲县财政局2024年政府信息公开工作年度报告'];

  it.each([
    ['二, 三, 四', second, third, fourth],
    ['三, 二, 四', third, second, fourth],
    ['四, 三, 二', fourth, third, second],
    ['三, 四, 二', third, fourth, second],
  ])('are one report: %s', (_, first = [], middle = [], last = []) => {
    fc.assert(
      fc.property(down, down, blank, (rows, more, columns) => {
        const cells = beside(beside(first, middle, rows, columns), last, more, columns);
        const reports = recognise([gridOf([title, ...cells])], '表');
        expect(valuesIn(reports)).toEqual([['甲县财政局', 2024, [...one.values]]]);
      }),
    );
  });
});

describe('a table is one strip', () => {
  const lanesIn = (cells: Cells) => lanesAmong(scan(gridOf(cells))).map(({ number }) => number);

  it.each(form2021.tables.map((table) => ({ table, name: table.name })))(
    'though a column in it is blank: $name',
    ({ table }) => {
      const cells = tableCells(one, table);
      for (let at = 1; at < table.width; at += 1)
        expect(
          lanesIn(cells.map((line) => [...line.slice(0, at), null, ...line.slice(at)])),
        ).toEqual([0]);
    },
  );

  it('though a name is not read that stands over others below its rows', () => {
    const cells = form2021.tables.flatMap((table) => tableCells(one, table));
    expect(
      lanesIn(cells.map((line) => line.map((cell) => (cell === '行政复议' ? '行申复议' : cell)))),
    ).toEqual([0]);
  });

  it('below which a list has the names of its rows over columns', () => {
    const [third] = form2021.tables.filter(({ id }) => id === '3');
    const cells = third ? tableCells(one, third) : [];
    const names = third?.items.slice(0, 6).map(({ name }) => name) ?? [];
    const list = [
      ['单位', ...names],
      ['甲街道', 1, 2, 3, 4, 5, 6],
    ];
    expect(lanesIn([...cells, [], ...list])).toEqual([0]);
  });
});
