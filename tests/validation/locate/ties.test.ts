import fc from 'fast-check';
import { form2021 } from '../../../src/form';
import { typedLastFirst } from '../../../src/taskpane/model/typed';
import { locate, mostListed, sayLocation, tiedOf } from '../../../src/validation/locate';
import { slipped } from '../../support/arbitraryReport';
import { consistentReport } from '../../support/consistentReport';
import { withFormulaTotals } from '../../support/formulaTotals';

/** Suspects that nothing tells apart: the sentence above them and the list below it agree. */

const columns = ['person', 'business'] as const;

/** A slip in one figure, with totals that are typed or that follow it by formula. */
const cases = fc.record({
  seed: fc.integer({ min: 1, max: 500 }),
  by: fc.integer({ min: -9, max: 20 }).filter((by) => by !== 0),
  column: fc.constantFrom(...columns),
  follow: fc.boolean(),
});

function slip({
  seed,
  by,
  column,
  follow,
}: typeof cases extends fc.Arbitrary<infer T> ? T : never) {
  const right = consistentReport(seed, form2021, 300);
  const typed = `3.granted.${column}`;
  const totals = ['3.granted.total', `3.concluded.${column}`, '3.concluded.total'];
  const cells = follow ? [typed, ...totals] : [typed];
  const wrong = cells.reduce((sofar, cell) => slipped(sofar, cell, by), right);
  return follow ? withFormulaTotals(wrong) : wrong;
}

test('behind totals by formula all that are possible are counted, whatever their likelihood', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const location = locate(slip({ ...one, follow: true }));
      const possible = location.parts[0]?.formulaTotals?.candidates.length ?? 0;
      const [, ...told] = sayLocation(location, form2021);
      fc.pre(location.parts.length === 1 && location.limits.length === 0 && possible > mostListed);
      expect(told).toHaveLength(1 + mostListed);
      expect(told[0]).toBe(
        `有 ${possible} 格都可能，无法区分，请核对原始台账；先列 ${mostListed} 格`,
      );
    }),
    { numRuns: 40 },
  );
});

test('a slip that no total by formula follows is not counted among them', () => {
  const right = withFormulaTotals(consistentReport(12, form2021, 300));
  const wrong = slipped(right, '3.granted.person', 6);
  const followed = ['3.granted.total', '3.concluded.person', '3.concluded.total'];
  const alone = followed.reduce((sofar, cell) => slipped(sofar, cell, 6), wrong);
  const extra = [{ plus: ['2.normative.effective'], minus: ['2.normative.issued'], constant: -1 }];
  const told = locate(alone, { extra }).parts.map(({ formulaTotals }) => formulaTotals);
  expect(told.filter((one) => one !== null)).toEqual(
    locate(alone).parts.map(({ formulaTotals }) => formulaTotals),
  );
  expect(told.map((one) => one?.columns)).toEqual(expect.arrayContaining([['person'], undefined]));
});

test('those that are counted lead the list, whichever figure was typed last', () => {
  fc.assert(
    fc.property(cases, fc.nat(), (one, nth) => {
      for (const { suspects, formulaTotals } of locate(slip(one)).parts) {
        const open = formulaTotals !== null;
        const last = suspects[nth % Math.max(1, suspects.length)]?.changes[0]?.cell;
        const listed = typedLastFirst(suspects, new Set(last ? [last] : []), open);
        const tied = tiedOf({ suspects, formulaTotals });
        expect(new Set(listed.slice(0, tied.length))).toEqual(new Set(tied));
      }
    }),
    { numRuns: 40 },
  );
});
