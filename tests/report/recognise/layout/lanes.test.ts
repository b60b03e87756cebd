import fc from 'fast-check';
import { form2021 } from '../../../../src/form';
import type { CellValue } from '../../../../src/report';
import { lanesOf } from '../../../../src/report/recognise/layout/lanes';
import { scan } from '../../../../src/report/recognise/tokens/scan';
import { consistentReport } from '../../../support/consistentReport';
import { gridOf } from '../../../support/stages';
import { tableCells } from '../../../support/tableCells';

const lanesIn = (cells: readonly (readonly CellValue[])[]) =>
  lanesOf(scan(gridOf(cells))).map(({ number, tokens }) => ({
    number,
    texts: tokens.map(({ text }) => text),
  }));

const table2 = [
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', 1, 2, 3],
  ['行政规范性文件', 4, 5, 6],
];
const textsOf = (cells: readonly (readonly CellValue[])[]) => cells.flat().map(String);
const beside = (...tables: readonly (readonly (readonly CellValue[])[])[]) =>
  (tables[0] ?? []).map((_, row) => tables.flatMap((table) => table[row] ?? []));

describe('tables in the same rows', () => {
  it('are a lane each, read row by row', () => {
    const other = table2.map((row) => row.map((cell) => (Number(cell) ? Number(cell) * 10 : cell)));
    expect(lanesIn(beside(table2, other))).toEqual([
      { number: 0, texts: textsOf(table2) },
      { number: 1, texts: textsOf(other) },
    ]);
  });

  it('share the labels on the left where those on the right have none of their own', () => {
    const shared = beside(
      table2,
      table2.map(([, ...cells]) => cells),
    );
    const [, right] = lanesIn(shared);
    expect(right?.texts.filter((text) => text === '规章' || text === '行政规范性文件')).toEqual([
      '规章',
      '行政规范性文件',
    ]);
  });

  it('end with these rows: what follows below is one lane again', () => {
    const [first, second, below] = lanesIn([
      ...beside(table2, table2),
      ['三、收到和处理政府信息公开申请情况'],
    ]);
    expect([first?.number, second?.number, below?.number]).toEqual([0, 1, 0]);
    expect(below?.texts).toEqual(['三、收到和处理政府信息公开申请情况']);
  });

  it('are not seen in one row in which two of its rows have run together', () => {
    expect(lanesIn([...table2, ['规章', 1, 2, 3, '规章', 4, 5, 6]])).toHaveLength(1);
  });
});

describe('any number of the form’s tables side by side', () => {
  const report = consistentReport(11, form2021, 200);

  it('are as many lanes, each with what stands over its columns and nothing else', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...form2021.tables),
        fc.integer({ min: 1, max: 5 }),
        (table, many) => {
          const cells = tableCells(report, table);
          const grid = gridOf(beside(...Array.from({ length: many }, () => cells)));
          const lanes = lanesOf(scan(grid));
          expect(lanes).toHaveLength(many);
          lanes.forEach(({ tokens }, i) => {
            const own = tokens.map(({ text, row, column }) => [text, row, column]);
            const alone = scan(gridOf(cells)).flat();
            expect(own).toEqual(
              alone.map(({ text, row, column }) => [text, row, column + i * table.width]),
            );
          });
        },
      ),
      { numRuns: 15 },
    );
  });
});
