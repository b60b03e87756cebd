import { form2021, shapeOf } from '../../../../src/form';
import type { CellValue } from '../../../../src/report';
import { headingsOf } from '../../../../src/report/recognise/columns/headings';
import { headerDifferences } from '../../../../src/report/recognise/tables/header';
import { TableReader } from '../../../../src/report/recognise/tables/reader';
import { consistentReport } from '../../../support/consistentReport';
import { blockOf, cellsOf, gridOf } from '../../../support/stages';

const report = consistentReport(4, form2021, 100);
const tables = form2021.tables.map((table) => ({ name: table.name, table }));

function differencesIn(
  table: (typeof form2021.tables)[number],
  cells: readonly (readonly CellValue[])[],
) {
  const grid = gridOf(cells);
  const block = blockOf(grid);
  return headerDifferences(block, table, 'typed', headingsOf(block), new TableReader(grid));
}

/** Where the names of columns stand. */
function namesIn({ table }: (typeof tables)[number]) {
  const names = new Set(
    shapeOf(table).headers.flatMap(({ columns }) => columns.map(({ name }) => name)),
  );
  return cellsOf(report, table).flatMap((line, row) =>
    line.flatMap((cell, column) =>
      row > 0 && names.has(String(cell)) && !line.some((one) => typeof one === 'number')
        ? { row, column, text: String(cell) }
        : [],
    ),
  );
}

describe.each(tables)('the header of $name', (one) => {
  const cells = cellsOf(report, one.table);
  const names = namesIn(one);
  const withCell = (at: (typeof names)[number], value: CellValue) =>
    cells.map((line, row) =>
      line.map((cell, column) => (row === at.row && column === at.column ? value : cell)),
    );

  it('has nothing to tell as the form prints it', () => {
    expect(names.length).toBeGreaterThan(2);
    expect(differencesIn(one.table, cells)).toEqual([]);
  });

  it('has the word told that stands in the place of any one name, and nothing else', () => {
    for (const name of names) {
      const { row, column } = name;
      expect(differencesIn(one.table, withCell(name, '某某栏'))).toEqual([
        { place: { sheet: '表', row, column }, text: '某某栏', expected: name.text },
      ]);
    }
  });

  it('has any one name told that is not there, where it should stand', () => {
    for (const name of names) {
      const { row, column } = name;
      expect(differencesIn(one.table, withCell(name, null))).toEqual([
        { place: { sheet: '表', row, column }, text: '', expected: name.text },
      ]);
    }
  });
});

describe('a header too different from the form’s', () => {
  it('is not told name by name', () => {
    const [first] = tables;
    if (!first) throw new Error('The form has tables.');
    const names = namesIn(first).slice(0, 3);
    const cells = cellsOf(report, first.table).map((line, row) =>
      line.map((cell, column) =>
        names.some((name) => name.row === row && name.column === column) ? '某某栏' : cell,
      ),
    );
    expect(differencesIn(first.table, cells)).toEqual([]);
  });
});
