import fc from 'fast-check';
import {
  arrivalOf,
  collect,
  countySum,
  isRosterSheet,
  judgeUnits,
  nextYearRoster,
  rosterFrom,
  type Roster,
} from '../../../src/county';
import { gridsFromXlsx } from '../../../src/documents';
import { countyXlsx, rosterXlsx } from '../../../src/documents/county';
import { reportOf } from '../../support/county';

const words = fc.constantFrom('', '王芳', '0471-1234567', '新设', '1月20日', '2026-01-20');
const rosters: fc.Arbitrary<Roster> = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom('甲县人民政府', '教育局', '财政局', '青山镇', '东风街道', '开发区管委会'),
    alias: fc.constantFrom([], ['教育体育局'], ['原名', '简称']),
    kind: fc.constantFrom('own' as const, 'department', 'town', 'agency'),
    includes: fc.constantFrom([], ['教研室', '招生办']),
    expected: fc.boolean(),
    contact: words,
    due: words,
    note: words,
  }),
  { selector: ({ name }) => name, maxLength: 6 },
);

test('a roster that is written as a sheet is read back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(rosters, async (roster) => {
      const grids = await gridsFromXlsx(await rosterXlsx(roster));
      expect(grids.map(isRosterSheet)).toEqual([true]);
      expect(rosterFrom(grids)).toEqual({ roster, told: [] });
    }),
    { numRuns: 20 },
  );
});

test('no other sheet of a county is taken for its roster', async () => {
  const { roster } = rosterFrom(await gridsFromXlsx(await rosterXlsx([])));
  expect(roster).toEqual([]);
  const collection = collect([arrivalOf('a.xlsx', [reportOf('青山镇', 1)])], 2025, null);
  const result = {
    ...{ county: '甲县', sum: countySum(collection), judged: judgeUnits(collection) },
    ...{ strangers: [], reviews: new Map(), across: [] },
  };
  const grids = await gridsFromXlsx(await countyXlsx(result));
  expect(grids.length).toBeGreaterThan(5);
  expect(grids.filter(isRosterSheet)).toEqual([]);
});

test('next year’s roster has the same units, whose last days are not known', () => {
  fc.assert(
    fc.property(rosters, (roster) => {
      const next = nextYearRoster(roster);
      expect(next.map(({ due }) => due)).toEqual(roster.map(() => ''));
      expect(next.map((unit, i) => ({ ...unit, due: roster[i]?.due }))).toEqual(roster);
    }),
  );
});
