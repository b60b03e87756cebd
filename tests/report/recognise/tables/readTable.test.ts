import fc from 'fast-check';
import { form2021, forms, layout, type TableForm } from '../../../../src/form';
import type { CellValue, ColumnWorth, Report } from '../../../../src/report';
import { readBlock } from '../../../../src/report/recognise/tables/readTable';
import { consistentReport } from '../../../support/consistentReport';
import { blockOf, blocksOf, cellsOf, gridOf } from '../../../support/stages';

const worths: readonly ColumnWorth[] = ['typed', 'kept', 'loose'];
const inWorth = (cells: readonly (readonly CellValue[])[], worth: ColumnWorth) =>
  worth === 'typed' ? cells : cells.map((line) => line.map((cell) => String(cell ?? '')));

/** Every table that is found in the cells, with the numbers it holds. */
function readAll(cells: readonly (readonly CellValue[])[], worth: ColumnWorth = 'typed') {
  const grid = gridOf(inWorth(cells, worth), worth);
  return blocksOf(grid).map((block) => {
    const table = readBlock(block, grid);
    const readings = 'id' in table ? [...table.readings] : [];
    const held = readings.flatMap(([id, { held: n }]) => (n === null ? [] : [[id, n] as const]));
    return { held: new Map(held), unread: table.unread };
  });
}

/** The only table of the cells. */
function read(cells: readonly (readonly CellValue[])[], worth: ColumnWorth = 'typed') {
  const [table, ...others] = readAll(cells, worth);
  if (!table || others.length > 0) throw new Error('The cells are not one table.');
  return table;
}

const writtenIn = ({ form, values }: Report, table: TableForm) =>
  new Map(
    form.figures
      .filter((figure) => figure.table === table)
      .map(({ id }) => [id, values[form.indexOf.get(id) ?? -1] ?? NaN] as const),
  );

const all = forms.flatMap((form, n) =>
  form.tables.flatMap((table) =>
    worths.map((worth) => ({ n, form, table, worth, of: table.name })),
  ),
);

describe('a table', () => {
  it.each(all)('is read whole: $of of form $n, $worth', ({ form, table, worth }) => {
    const report = consistentReport(6, form, 200);
    const { held, unread } = read(cellsOf(report, table), worth);
    expect(held).toEqual(writtenIn(report, table));
    expect(unread).toEqual([]);
  });

  const report = consistentReport(6, form2021, 200);
  const third = form2021.tables.flatMap((table) => (table.id === '3' ? table : []));
  const renamed = (name: string) =>
    read(
      third
        .flatMap((table) => cellsOf(report, table))
        .map((line) =>
          line.map((cell) => (String(cell).startsWith('（二）部分公开') ? name : cell)),
        ),
    );

  it('has a row whose name is there twice read for neither', () => {
    const { held, unread } = renamed('（一）予以公开');
    expect(Array.from(held.keys()).filter((id) => /granted|partial/.test(id))).toEqual([]);
    expect(unread.map(({ why }) => why.split('，')[0])).toEqual([
      '“（一）予以公开”在表里不止一行',
      '“（一）予以公开”在表里不止一行',
    ]);
  });

  it('has a row with a name that is none listed with that name', () => {
    expect(renamed('某项工作').unread.map(({ why }) => why)).toEqual([
      expect.stringContaining('“某项工作”不是表中的项目名称'),
    ]);
  });

  const whole = third.flatMap((table) => cellsOf(report, table));
  const isRow = (line: readonly CellValue[]) => typeof line.at(-1) === 'number';
  const rows = whole.flatMap((line, i) => (isRow(line) ? [i] : []));
  const besideIt = (cells: readonly (readonly CellValue[])[], worth: ColumnWorth) =>
    read(cells, worth).unread.filter(({ why }) => why.includes('最后一列的右边'));

  it('tells a row of which a cell too many pushed out the last figure, and reads none of it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rows), fc.constantFrom(7, 3, 1), (row, before) => {
        const pushed = whole.map((line, i) =>
          i === row ? [...line.slice(0, -before), 9999, ...line.slice(-before)] : line,
        );
        const { held, unread } = read(pushed, 'kept');
        expect(unread.map(({ text, why }) => [text, why.includes('数与表头错开了')])).toEqual([
          [pushed[row]?.filter((cell) => typeof cell === 'number').join(' '), true],
        ]);
        expect(held.size).toBe(read(whole, 'kept').held.size - 7);
      }),
      { numRuns: 20 },
    );
  });

  it('tells a figure beside a row that comes out, and reads the row', () => {
    const noted = whole.map((line, i) => (i === rows[2] ? [...line, 9999] : line));
    expect(besideIt(noted, 'kept').map(({ text }) => text)).toEqual(['9999']);
    expect(read(noted, 'kept').held.size).toBe(read(whole, 'kept').held.size);
  });

  it.each<[string, (line: readonly CellValue[], i: number) => readonly CellValue[], ColumnWorth]>([
    ['in most of its rows', (line) => (isRow(line) ? [...line, 0] : line), 'kept'],
    [
      'under a name',
      (line, i) => (i === rows[2] ? [...line, 5] : i < 4 ? [...line, '校对'] : line),
      'kept',
    ],
    [
      'on a sheet, where people reckon',
      (line, i) => (i === rows[2] ? [...line, 5] : line),
      'typed',
    ],
  ])('has nothing to do with figures beside it %s', (_, beside, worth) => {
    expect(besideIt(whole.map(beside), worth)).toEqual([]);
  });

  it('of a few words of the form is none, and its numbers are told', () => {
    const grid = gridOf([['规章', 3, '行政许可', 4]]);
    const remains = readBlock(blockOf(grid), grid);
    expect('id' in remains).toBe(false);
    expect(remains.unread.map(({ text }) => text).join(' ')).toBe('3 4');
  });
});

describe('a table with cells that are blank, damaged or not the form’s', () => {
  const change = fc.record({
    row: fc.nat({ max: 28 }),
    column: fc.nat({ max: 10 }),
    cell: fc.constantFrom<CellValue>(null, '某某', '3件', '—', 987654, '总计', '序号'),
  });

  it('has every figure that was written read into its own cell, or into none', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...form2021.tables),
        fc.constantFrom(...worths),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        (table, worth, changes) => {
          const report = consistentReport(8, form2021, 300);
          const cells = cellsOf(report, table).map((line) => [...line]);
          for (const { row, column, cell } of changes) {
            const line = cells[row + 1];
            if (line && column < line.length) line[column] = cell;
          }
          const written = writtenIn(report, table);
          // What is changed may be read as it is now; everything else is as it was.
          const now = new Set<CellValue>([3, 987654]);
          for (const [id, value] of readAll(cells, worth).flatMap(({ held }) => [...held]))
            if (!now.has(value)) expect([id, value]).toEqual([id, written.get(id)]);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('a name that has a word more, which makes another figure of it', () => {
  const report = consistentReport(8, form2021, 200);
  const isOfLastYear = (name: string) => name.includes('上年');

  it.each([
    ['上年…', (name: string) => `上年${name.replace('本年', '')}`],
    ['累计…', (name: string) => `累计${name.replace('本年', '')}`],
    ['…同比', (name: string) => `${name}同比`],
    ['…占比', (name: string) => `${name}占比`],
    ['…（上年）', (name: string) => `${name}（上年）`],
  ])('has no figure under it: %s', (_, turn) => {
    for (const table of form2021.tables) {
      const written = writtenIn(report, table);
      const cells = cellsOf(report, table);
      const named = report.form.figures.filter((figure) => figure.table === table);
      const names = new Set(named.flatMap(({ item, column }) => [item.name, column.name]));
      for (const name of [...names].filter((one) => !isOfLastYear(one))) {
        const other = turn(name);
        const own = named.filter(({ item, column }) => item.name === name || column.name === name);
        const { held } = read(
          cells.map((line) => line.map((cell) => (cell === name ? other : cell))),
        );
        const wrong = [...held].filter(
          ([id, value]) => value !== written.get(id) || own.some((figure) => figure.id === id),
        );
        expect([other, wrong]).toEqual([other, []]);
      }
    }
  });
});

describe('a figure in a merged cell', () => {
  const report = consistentReport(9, form2021, 200);

  /** Those that are not read where a figure is merged over so many rows and columns. */
  const lostIn = (table: TableForm, wanted: string, rows: number, columns: number) => {
    const cells = cellsOf(report, table);
    const spots = layout(table);
    const own = spots.find(
      ({ cell }) => cell.kind === 'figure' && `${cell.item.id}.${cell.column.id}` === wanted,
    );
    if (!own) throw new Error(wanted);
    const merge = { row: own.row + 1, column: own.column, rows, columns };
    const grid = { ...gridOf(cells), merges: [merge] };
    const block = blockOf(grid);
    const read = readBlock(block, grid);
    const readings = 'id' in read ? read.readings : new Map<string, never>();
    const lost = [...writtenIn(report, table).keys()].filter((id) => !readings.has(id));
    return { lost, told: read.unread.map(({ text, why }) => [text, why.includes('合并')]) };
  };
  const [second, third, fourth] = form2021.tables;
  const valueOf = (id: string) => String(report.values[report.form.indexOf.get(id) ?? -1]);

  it.each([
    [third, '3.unprocessed.petition.person', 2, 1],
    [third, '3.denied.stateSecret.person', 1, 6],
    [third, '3.unable.notHeld.business', 3, 5],
    [second, '2.regulations.issued', 1, 3],
    [fourth, '4.reconsideration.upheld', 1, 5],
  ])('over others’ places is nobody’s, and told: %#', (table, id, rows, columns) => {
    if (!table) throw new Error(id);
    const { lost, told } = lostIn(table, id, rows, columns);
    expect(lost).toEqual([id]);
    expect(told).toEqual([[valueOf(id), true]]);
  });

  it.each([
    [second, '2.licensing.decisions', 1, 3],
    [third, '3.carriedOut.total', 1, 3],
    [third, '3.carriedOut.person', 2, 1],
    [fourth, '4.suitAfterReconsideration.total', 3, 2],
  ])('over no other’s place is read: %#', (table, id, rows, columns) => {
    if (!table) throw new Error(id);
    expect(lostIn(table, id, rows, columns)).toEqual({ lost: [], told: [] });
  });
});
