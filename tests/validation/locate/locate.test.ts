import fc from 'fast-check';
import { forms, form2021, type Form } from '../../../src/form';
import { valueOf, type Report } from '../../../src/report';
import { check, locate, type Suspect } from '../../../src/validation';
import { figureAt, slip, slipped, soundReport } from '../../support/arbitraryReport';
import { consistentReport, withFigures } from '../../support/consistentReport';

function corrected(report: Report, { changes }: Suspect): Report {
  return withFigures(report, Object.fromEntries(changes.map(({ cell, to }) => [cell, to])));
}

function brokenSums(report: Report): readonly string[] {
  const sums = /^T\d\./;
  return check(report).findings.flatMap(({ rule }) => (sums.test(rule) ? [rule] : []));
}

function ofTable3({ figures }: Form): readonly string[] {
  return figures.flatMap(({ id, table }) => (table.id === '3' ? [id] : []));
}

test('a consistent report has no suspects', () => {
  fc.assert(
    fc.property(soundReport(), (report) => {
      expect(locate(report)).toEqual({
        suspects: [],
        parts: [],
        derivable: [],
        limits: [],
      });
    }),
  );
});

test('one wrong figure of 表三 is named alone, with the value it should have', () => {
  fc.assert(
    fc.property(soundReport(), fc.nat(), slip, (report, n, by) => {
      const cells = ofTable3(report.form);
      const cell = cells[n % cells.length] ?? '';
      const right = valueOf(report, cell) ?? NaN;
      fc.pre(right + by >= 0);
      const { suspects, limits } = locate(slipped(report, cell, by));
      expect(suspects).toHaveLength(1);
      expect(suspects[0]).toMatchObject({
        rank: 1,
        tied: false,
        changes: [{ cell, from: right + by, to: right }],
      });
      expect(limits).toEqual([]);
    }),
  );
});

test('nothing is claimed of a report with a count that nobody counts', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.nat(),
      fc.constantFrom(2e12, 2 ** 53, 1e20, 1e308),
      (seed, n, value) => {
        const cells = ofTable3(form2021);
        const report = withFigures(consistentReport(seed), {
          [cells[n % cells.length] ?? '']: value,
        });
        expect(locate(report)).toMatchObject({ suspects: [], parts: [], derivable: [] });
      },
    ),
    { numRuns: 20 },
  );
  const { suspects } = locate(slipped(consistentReport(1), '3.granted.person', 1e9));
  expect(suspects).toMatchObject([{ changes: [{ cell: '3.granted.person' }] }]);
});

test('whatever is wrong, each suspect mends every sum, and says how many', () => {
  const slips = fc.array(fc.tuple(fc.nat(), slip), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(soundReport(), slips, (report, several) => {
      const wrong = several.reduce((sofar, [n, by]) => {
        const { id } = figureAt(sofar.form, n);
        return (valueOf(sofar, id) ?? 0) + by < 0 ? sofar : slipped(sofar, id, by);
      }, report);
      const broken = brokenSums(wrong);
      const { suspects } = locate(wrong, { budget: { milliseconds: Infinity } });
      expect(suspects.length > 0).toBe(broken.length > 0);
      for (const suspect of suspects) {
        expect(brokenSums(corrected(wrong, suspect))).toEqual([]);
        expect(suspect.mends).toBe(broken.length);
      }
    }),
    { numRuns: 60 },
  );
});

test('a wrong figure in each of two tables: two parts, mended together', () => {
  const right = consistentReport(5, form2021, 80);
  const wrong = slipped(slipped(right, '3.granted.person', 3), '4.directSuit.total', 40);
  const { parts, suspects } = locate(wrong);
  expect(parts.map(({ broken }) => broken.map(({ rule }) => rule.id))).toEqual([
    ['T3.concluded', 'T3.total'],
    ['T4.total'],
  ]);
  expect(suspects[0]?.changes.map(({ cell }) => cell)).toEqual([
    '3.granted.person',
    expect.stringMatching(/^4\.directSuit\./),
  ]);
  expect(suspects[0]?.mends).toBe(3);
});

test('what nothing tells apart is a tie', () => {
  const zeros = Object.fromEntries(form2021.figures.map(({ id }) => [id, 0]));
  const report = withFigures(consistentReport(1), {
    ...zeros,
    '4.directSuit.upheld': 3,
    '4.directSuit.corrected': 3,
    '4.directSuit.total': 7,
  });
  const { suspects } = locate(report);
  const leading = suspects.filter(({ rank }) => rank === 1);
  expect(leading.map(({ changes }) => changes[0]?.cell)).toEqual([
    '4.directSuit.otherResult',
    '4.directSuit.pending',
  ]);
  expect(leading.every(({ tied }) => tied)).toBe(true);
});

test('locked figures are never suspects', () => {
  const cells = fc.subarray([...ofTable3(form2021)], { minLength: 100 });
  fc.assert(
    fc.property(soundReport(fc.constant(form2021)), fc.nat(), slip, cells, (report, n, by, all) => {
      const { id } = figureAt(form2021, n);
      fc.pre((valueOf(report, id) ?? 0) + by >= 0);
      const locked = new Set(all);
      const { suspects, limits } = locate(slipped(report, id, by), { locked });
      const named = suspects.flatMap(({ changes }) => changes.map(({ cell }) => cell));
      expect(named.filter((cell) => locked.has(cell))).toEqual([]);
      if (locked.has(id)) return;
      if (id.startsWith('3.')) expect(named).toContain(id);
      expect(limits).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('where everything is locked it says that nothing can be done', () => {
  const report = slipped(consistentReport(4), '3.granted.person', 2);
  const locked = new Set(report.form.figures.map(({ id }) => id));
  expect(locate(report, { locked })).toMatchObject({ suspects: [], limits: ['none'] });
});

test('a figure that cannot be right is told by the others', () => {
  const right = consistentReport(8, form2021, 80);
  const { suspects } = locate(withFigures(right, { '3.partial.person': -4 }));
  expect(suspects).toHaveLength(1);
  expect(suspects[0]?.changes).toEqual([
    { cell: '3.partial.person', from: -4, to: valueOf(right, '3.partial.person') },
  ]);
  expect(suspects[0]?.mends).toBe(2);
});

/** A clock that stands still, so that a busy machine cannot stop a search. */
const still = { now: () => 0 };

test('as many figures as are looked for, or one fewer: told, and said not to be certain', () => {
  const right = consistentReport(21, form2021, 9000);
  const wrong = ['granted', 'partial', 'unable.notHeld', 'carriedIn', 'carriedOut'].map(
    (row, i) => `3.${row}.${['person', 'business', 'legal', 'other', 'total'][i] ?? ''}`,
  );
  const typed = wrong.reduce((sofar, cell, i) => slipped(sofar, cell, 11 * i + 3), right);
  const { suspects, limits } = locate(typed, { budget: still });
  expect(suspects[0]?.changes.map(({ cell }) => cell).sort()).toEqual([...wrong].sort());
  expect(limits).toEqual(['edge']);
  const four = slipped(typed, wrong[0] ?? '', -3);
  expect(locate(four, { budget: still }).limits).toEqual(['edge']);
  const three = slipped(four, wrong[1] ?? '', -14);
  expect(locate(three, { budget: still }).limits).toEqual([]);
});

test('more than it looks for, or past its budget, it stops and says so', () => {
  for (const form of forms) {
    const right = consistentReport(6, form, 300);
    const wrong = ofTable3(form)
      .filter((_, i) => i % 13 === 0)
      .reduce((sofar, cell, i) => slipped(sofar, cell, 7 * i + 3), right);
    expect(locate(wrong, { budget: still }).limits).toEqual(['cells']);
    expect(locate(wrong, { budget: { ...still, nodes: 5, cells: 30 } }).limits).toEqual(['budget']);
  }
});

test('a search that takes too long is stopped by the clock', () => {
  const right = consistentReport(6, form2021, 300);
  const wrong = [
    '3.granted.person',
    '3.granted.total',
    '3.granted.legal',
    '3.partial.legal',
  ].reduce((sofar, cell, i) => slipped(sofar, cell, 2 * i + 3), right);
  let time = 0;
  const now = () => (time += 1000);
  expect(locate(wrong, { budget: still }).limits).toEqual(['edge']);
  expect(locate(wrong, { budget: { milliseconds: 100, now } }).limits).toEqual(['budget']);
});
