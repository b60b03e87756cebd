import fc from 'fast-check';
import { form2021, type CellId } from '../../../src/form';
import { reportFromFigures, type Report } from '../../../src/report';
import { carriedSums, locate } from '../../../src/validation';
import { slipped } from '../../support/arbitraryReport';
import { twoYears } from '../../support/nextYear';

/** What last year's carried-out figures say about this year's slips, and when they keep silent. */

const columns = ['person', 'business', 'research', 'welfare', 'legal', 'other', 'total'];
const cellsOf = (sums: ReturnType<typeof carriedSums>) => sums.flatMap(({ plus }) => plus);
const slipAll = (report: Report, cells: readonly CellId[], by: number) =>
  cells.reduce((sofar, cell) => slipped(sofar, cell, by), report);

test('where both years agree, every column is evidence, and nothing else is', () => {
  const { report, previous } = twoYears(3, form2021, 200);
  expect(cellsOf(carriedSums(report, previous))).toEqual(
    columns.map((column) => `3.carriedIn.${column}`),
  );
});

test('a slip in 上年结转 that is repeated in its total is found by last year’s figure alone', () => {
  const { report, previous } = twoYears(3, form2021, 200);
  const wrong = slipAll(report, ['3.carriedIn.person', '3.carriedIn.total'], 2);
  const alone = locate(wrong).suspects.filter(({ rank }) => rank === 1);
  const [first, ...tied] = locate(wrong, { extra: carriedSums(wrong, previous) }).suspects.filter(
    ({ rank }) => rank === 1,
  );
  expect(alone.length).toBeGreaterThan(1);
  expect(tied).toEqual([]);
  expect(first?.changes.map(({ cell }) => cell)).toEqual([
    '3.carriedIn.person',
    '3.carriedIn.total',
  ]);
});

test('a difference that breaks nothing accuses nobody', () => {
  const { report, previous } = twoYears(5, form2021, 200);
  const cells = ['3.carriedIn.person', '3.carriedIn.total'];
  const corrected = slipAll(report, cells, 1);
  const out = ['3.carriedOut.person', '3.carriedOut.total'];
  const balanced = slipAll(corrected, out, 1);
  const extra = carriedSums(balanced, previous);
  expect(cellsOf(extra)).not.toEqual(expect.arrayContaining(cells));
  expect(locate(balanced, { extra }).suspects).toEqual([]);
});

test('a difference that the user explained accuses nobody', () => {
  const { report, previous } = twoYears(3, form2021, 200);
  const wrong = slipped(report, '3.carriedIn.person', 2);
  expect(cellsOf(carriedSums(wrong, previous))).toContain('3.carriedIn.person');
  const explained = new Set(['3.carriedIn.person']);
  expect(cellsOf(carriedSums(wrong, previous, explained))).not.toContain('3.carriedIn.person');
});

test('a figure that is missing in either year is no evidence', () => {
  const { report } = twoYears(3, form2021, 200);
  const empty = reportFromFigures({ year: 2021, values: {} });
  expect(carriedSums(report, empty)).toEqual([]);
  expect(carriedSums(empty, report)).toEqual([]);
});

test('sound years stay sound: last year’s figures never bring a suspect of their own', () => {
  fc.assert(
    fc.property(fc.nat(5000), (seed) => {
      const { report, previous } = twoYears(seed, form2021);
      return locate(report, { extra: carriedSums(report, previous) }).suspects.length === 0;
    }),
    { numRuns: 200 },
  );
});

test('one slip is found beside last year’s figures as without them, wherever it is', () => {
  const inTable3 = form2021.figures.filter(({ table }) => table.id === '3');
  fc.assert(
    fc.property(
      fc.nat(5000),
      fc.constantFrom(...inTable3),
      fc.integer({ min: 1, max: 40 }),
      (seed, { id }, by) => {
        const { report, previous } = twoYears(seed, form2021, 100);
        const wrong = slipped(report, id, by);
        const [first] = locate(wrong, { extra: carriedSums(wrong, previous) }).suspects;
        return first?.changes.length === 1 && first.changes[0]?.cell === id && !first.tied;
      },
    ),
    { numRuns: 200 },
  );
});
