import fc from 'fast-check';
import {
  arrivalOf,
  collect,
  countySum,
  rosterFrom,
  unitsBehind,
  type Arrival,
} from '../../../src/county';
import { form2021 } from '../../../src/form';
import { reportFromFigures } from '../../../src/report';
import { withFigures } from '../../support/consistentReport';
import { reportOf, sentBeside } from '../../support/county';

const rosterOf = (rows: readonly (readonly string[])[]) =>
  rosterFrom([{ sheet: null, top: 0, left: 0, cells: rows, merges: [], columns: 'kept' }]).roster;

const head = ['单位名称', '类别', '含下属单位'];
const roster = rosterOf([
  head,
  ['甲县人民政府', '本级', ''],
  ['教育局', '部门', '教研室'],
  ['财政局', '部门', ''],
  ['教研室', '部门', ''],
  ['青山镇', '乡镇街道', ''],
]);
const sent = (organ: string, seed: number): Arrival =>
  arrivalOf(`${organ}.xlsx`, [reportOf(organ, seed)]);
const cell = '3.received.person';
const valueIn = (seed: number) =>
  reportOf('', seed).values[form2021.indexOf.get(cell) ?? -1] ?? NaN;

describe('the county’s sum', () => {
  test('is that of every figure of every unit, by an independent count, in any order', () => {
    const names = ['甲县人民政府', '教育局', '财政局', '青山镇'];
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...names)),
        fc.integer({ min: 1, max: 1e6 }),
        (organs, seed) => {
          const reports = organs.map((organ, i) => reportOf(organ, seed + i));
          const arrivals = reports.map((one) => arrivalOf('a.xlsx', [one]));
          const { sums } = countySum(collect(arrivals, 2025, roster));
          for (const { id, index } of form2021.figures) {
            let expected: number | null = null;
            for (const { values } of reports) expected = (expected ?? 0) + (values[index] ?? NaN);
            const sum = sums.get(id) ?? null;
            if (expected === null) expect(sum).toBeNull();
            else expect(sum).toBeCloseTo(expected, 6);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  test('is told by kind as well', () => {
    const arrivals = [sent('教育局', 1), sent('财政局', 2), sent('青山镇', 3)];
    const { groups } = countySum(collect(arrivals, 2025, roster));
    expect([...groups.keys()]).toEqual(['department', 'town']);
    expect(groups.get('department')?.get(cell)).toBe(valueIn(1) + valueIn(2));
    expect(groups.get('town')?.get(cell)).toBe(valueIn(3));
  });

  test('does not count a subordinate that its parent includes, and says so', () => {
    const arrivals = [sent('教育局', 1), sent('教研室', 2)];
    const { sums, left } = countySum(collect(arrivals, 2025, roster));
    expect(sums.get(cell)).toBe(valueIn(1));
    expect(left).toContainEqual({
      name: '教研室',
      why: '它的数已包含在“教育局”的年报里，另报的不再计入',
    });
  });

  test('counts the subordinate of a parent that is sent back', () => {
    const arrivals = [sent('教育局', 1), sent('教研室', 2)];
    const { units } = countySum(collect(arrivals, 2025, roster), 'whole', new Set(['教育局']));
    expect(units.map(({ name }) => name)).toEqual(['教研室']);
  });

  test('counts one of two that are said to include each other', () => {
    const both = rosterOf([head, ['教育局', '部门', '教研室'], ['教研室', '部门', '教育局']]);
    const arrivals = [sent('教育局', 1), sent('教研室', 2)];
    const { units } = countySum(collect(arrivals, 2025, both));
    expect(units.map(({ name }) => name)).toEqual(['教育局']);
  });

  test('leaves out a form that was sent in blank', () => {
    const blank = reportFromFigures({ organ: '财政局', year: 2025, values: {} });
    const { left, gaps } = countySum(collect([arrivalOf('a.xlsx', [blank])], 2025, roster));
    expect(left).toContainEqual({ name: '财政局', why: '交来的是空表，没有一个数' });
    expect(gaps).toEqual([]);
  });

  test('counts the subordinate while its parent has sent nothing', () => {
    const { sums } = countySum(collect([sent('教研室', 2)], 2025, roster));
    expect(sums.get(cell)).toBe(valueIn(2));
  });

  test('leaves out by name what is missing, held back or out of scope', () => {
    const arrivals = [sent('教育局', 1), sent('青山镇', 3)];
    const { left, sums } = countySum(collect(arrivals, 2025, roster), 'own', new Set(['教育局']));
    expect(left.map(({ name, why }) => `${name}：${why}`)).toEqual([
      '甲县人民政府：还没有报送',
      '教育局：已退回，还没有再报',
      '财政局：还没有报送',
      '教研室：还没有报送',
      '青山镇：不在汇总范围内',
    ]);
    expect(sums.get(cell)).toBeNull();
  });

  test('leaves out a missing figure by name and does not take it for 0', () => {
    const gap = withFigures(reportOf('财政局', 2), { [cell]: null });
    const arrivals = [sent('教育局', 1), arrivalOf('财政局.xlsx', [gap])];
    const { sums, left, gaps } = countySum(collect(arrivals, 2025, roster));
    expect(sums.get(cell)).toBe(valueIn(1));
    expect(left.map(({ name }) => name)).not.toContain('财政局');
    expect(gaps.map(({ name, cells }) => [name, cells])).toEqual([['财政局', [cell]]]);
  });

  test('opens to the units behind a figure, the largest first', () => {
    const sum = countySum(collect([sent('教育局', 1), sent('财政局', 2)], 2025, roster));
    const values = unitsBehind(sum, cell).map(({ value }) => value ?? NaN);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(values.reduce((a, b) => a + b, 0)).toBe(sum.sums.get(cell));
  });

  test('opens to last year’s beside this year’s, with units that had it then alone', () => {
    const last = withFigures(reportOf('财政局', 3, 2024), { [cell]: 7 });
    const now = withFigures(reportOf('财政局', 2), { [cell]: 0 });
    const arrivals = [sent('教育局', 1), sentBeside('财政局.xlsx', now, last)];
    const sum = countySum(collect(arrivals, 2025, roster));
    expect(unitsBehind(sum, cell)).toEqual([
      { name: '教育局', value: valueIn(1), last: null },
      { name: '财政局', value: 0, last: 7 },
    ]);
  });
});
