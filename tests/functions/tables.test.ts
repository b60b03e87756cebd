import fc from 'fast-check';
import { form2021, form2021SingleOtherwise } from '../../src/form';
import { comparisonTable } from '../../src/functions/comparison';
import { consolidate } from '../../src/functions/consolidation';
import { checkRange, problemsIn, passes } from '../../src/functions/findings';
import { Failure } from '../../src/functions/failure';
import { lookUpFigure } from '../../src/functions/lookup';
import { reportIn } from '../../src/functions/tables';
import { check, equationsOf } from '../../src/validation';
import { soundReport, slip, slipped, figureAt } from '../support/arbitraryReport';
import { consistentReport, withFigures } from '../support/consistentReport';
import { reportCells, tableCells } from '../support/tableCells';

const form = fc.constant(form2021);
const table3 = form2021.tables[1];
if (!table3) throw new Error('The form has table 三.');

describe('functions over the statutory tables', () => {
  test('read the figures that stand in the range', () => {
    fc.assert(
      fc.property(soundReport(), (report) => {
        const read = reportIn(reportCells(report));
        expect(read instanceof Failure ? read.message : [...read.values]).toEqual([
          ...report.values,
        ]);
      }),
      { numRuns: 30 },
    );
  });

  test('read them in older Excel too, which hands over blank cells as 0', () => {
    fc.assert(
      fc.property(soundReport(form), fc.array(slip, { maxLength: 3 }), (sound, by) => {
        const report = by.reduce(
          (one, each, n) => slipped(one, figureAt(form2021, 7 * n).id, each),
          sound,
        );
        for (const table of form2021.tables) {
          const blank = tableCells(report, table);
          const zeros = blank.map((row) =>
            Array.from({ length: table.width }, (_, column) => row[column] ?? 0),
          );
          const [read, asRead] = [reportIn(blank), reportIn(zeros)];
          if (read instanceof Failure || asRead instanceof Failure) throw new Error('not read');
          expect([...asRead.values]).toEqual([...read.values]);
          expect(asRead.unread).toEqual(read.unread);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('CHECK says what check says, row for row', () => {
    fc.assert(
      fc.property(soundReport(form), slip, fc.nat(), (sound, by, n) => {
        const report = slipped(sound, figureAt(form2021, n).id, by);
        const found = checkRange(reportCells(report));
        const expected = check({ ...report, year: null, organ: null }).findings;
        const rows = found instanceof Failure ? [] : found;
        expect(rows.slice(1).map((row) => row[3])).toEqual(expected.map(({ message }) => message));
        expect(problemsIn(reportCells(report))).toBe(expected.length);
        expect(passes(reportCells(report))).toBe(!expected.some((one) => one.level === 'error'));
      }),
      { numRuns: 30 },
    );
  });

  test('CHECK of a consistent table finds nothing, and asks for no other table', () => {
    const report = consistentReport(3);
    for (const table of form2021.tables) {
      expect(checkRange(tableCells(report, table))).toEqual([['未发现问题']]);
    }
  });

  test('VALUE finds every figure by its id, and by its names', () => {
    const report = consistentReport(7);
    const cells = reportCells(report);
    for (const { id, index } of form2021.figures) {
      expect(lookUpFigure(cells, id)).toBe(report.values[index]);
    }
    for (const item of table3.items) {
      for (const column of table3.columns) {
        const index = form2021.indexOf.get(`${item.id}.${column.id}`) ?? -1;
        const name = (item.group ?? '') + item.name;
        expect(lookUpFigure(cells, name, column.name)).toBe(report.values[index]);
      }
    }
  });

  test('CONSOLIDATE adds up table 三, cell by cell', () => {
    fc.assert(
      fc.property(fc.array(soundReport(form), { minLength: 1, maxLength: 4 }), (reports) => {
        const sums = consolidate(reports.map((report) => tableCells(report, table3)));
        const expected = table3.items.map((item) =>
          table3.columns.map(({ id }) => {
            const index = form2021.indexOf.get(`${item.id}.${id}`) ?? -1;
            return reports.reduce((sum, { values }) => sum + (values[index] ?? NaN), 0);
          }),
        );
        expect(sums).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  test('CONSOLIDATE of consistent tables is consistent', () => {
    const cells = [1, 2, 3].map((seed) => tableCells(consistentReport(seed), table3));
    const sums = consolidate(cells);
    if (sums instanceof Failure) throw new Error(sums.message);
    const figures = table3.items.flatMap((item, row) =>
      table3.columns.map(({ id }, column) => [`${item.id}.${id}`, sums[row]?.[column]] as const),
    );
    const report = withFigures(
      consistentReport(1),
      Object.fromEntries(figures.map(([id, value]) => [id, Number(value)])),
    );
    const broken = check(report).findings.filter(({ rule }) => rule.startsWith('T3'));
    expect(broken).toEqual([]);
    expect(equationsOf(form2021).length).toBeGreaterThan(0);
  });

  test('CONSOLIDATE does not add a table with three rows （六） to one with a single row', () => {
    const single = consistentReport(1, form2021SingleOtherwise);
    const [, other] = single.form.tables;
    const result =
      other && consolidate([tableCells(consistentReport(1), table3), tableCells(single, other)]);
    expect(result).toBeInstanceOf(Failure);
  });

  test('COMPARE puts both years side by side', () => {
    const [now, last] = [consistentReport(5), consistentReport(6)];
    const rows = comparisonTable(tableCells(now, table3), tableCells(last, table3), '自然人');
    if (rows instanceof Failure) throw new Error(rows.message);
    expect(rows).toHaveLength(26);
    const index = form2021.indexOf.get('3.received.person') ?? -1;
    const [before = 0, present = 0] = [last.values[index], now.values[index]];
    expect(rows[1]).toEqual([
      '表三 一、本年新收政府信息公开申请数量·自然人',
      before,
      present,
      present - before,
    ]);
  });
});
