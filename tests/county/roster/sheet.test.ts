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
import { countyXlsx, rosterXlsx, unitsXlsx } from '../../../src/documents/county';
import { withoutLedgers } from '../../../src/ledger';
import { recognise } from '../../../src/report';
import { accountIn, reportOf } from '../../support/county';

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

test('a roster with no unit yet has none', async () => {
  expect(rosterFrom(await gridsFromXlsx(await rosterXlsx([]))).roster).toEqual([]);
});

test('the roster is found among the other sheets of a county, and they are never taken for it', async () => {
  const collection = collect([arrivalOf('a.xlsx', [reportOf('青山镇', 1)])], 2025, null);
  const sum = countySum(collection);
  const result = {
    ...{ county: '甲县', sum, judged: judgeUnits(collection), account: accountIn(collection, sum) },
    ...{ strangers: [], reviews: new Map(), across: [] },
  };
  const grids = await gridsFromXlsx(await countyXlsx(result));
  expect(grids.length).toBeGreaterThan(5);
  expect(grids.filter(isRosterSheet)).toEqual([]);
  const roster = collection.units.map(({ unit }) => ({ ...unit, note: '名册里的' }));
  const own = await gridsFromXlsx(await rosterXlsx(roster));
  expect(rosterFrom([...grids, ...own]).roster).toEqual(roster);
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

test('neither sheet that goes into the workbook is read as a report or a ledger', async () => {
  const collection = collect([arrivalOf('a.xlsx', [reportOf('青山镇', 1)])], 2025, null);
  const roster = collection.units.map(({ unit }) => unit);
  const sheets = [
    ...(await gridsFromXlsx(await rosterXlsx(roster))),
    ...(await gridsFromXlsx(await unitsXlsx(countySum(collection), '甲县'))),
  ];
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['名册', '各单位']);
  expect(recognise(sheets, '')).toEqual([]);
  expect(withoutLedgers(sheets)).toEqual(sheets);
});
