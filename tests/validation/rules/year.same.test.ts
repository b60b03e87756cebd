import fc from 'fast-check';
import { form2021 } from '../../../src/form';
import { figureAt, foundBy, slip, slipped, untoldBy } from '../../support/arbitraryReport';
import { quietYears, soundYears } from '../../support/arbitraryYears';
import { twoYears } from '../../support/nextYear';

describe('year.same', () => {
  it('finds nothing in sound years', () => {
    fc.assert(
      fc.property(soundYears(), ({ report, previous }) => {
        expect(foundBy('year.same', report, { previous })).toEqual([]);
      }),
    );
  });

  it('finds a year that repeats the last, and not one that differs in a single figure', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), slip, (seed, n, by) => {
        const { report } = twoYears(seed, form2021, 40);
        const previous = { ...report, year: 2023 };
        expect(foundBy('year.same', report, { previous })).toHaveLength(1);
        const changed = slipped(report, figureAt(form2021, n).id, by);
        expect(foundBy('year.same', changed, { previous })).toEqual([]);
      }),
    );
  });

  it('is silent on two years without anything to report', () => {
    const { report, previous } = quietYears({}, {});
    expect(foundBy('year.same', report, { previous })).toEqual([]);
  });

  it('cannot tell from a few figures', () => {
    const { report, previous } = quietYears({}, {});
    const blank = { ...report, values: report.values.map(() => NaN) };
    expect(untoldBy('year.same', blank, { previous })).toHaveLength(1);
  });
});
