import fc from 'fast-check';
import { foundBy } from '../../support/arbitraryReport';
import { quietYears, soundYears } from '../../support/arbitraryYears';

describe('effective.repealed', () => {
  it('finds nothing in sound reports', () => {
    fc.assert(
      fc.property(soundYears(), ({ report, previous }) => {
        expect(foundBy('effective.repealed', report, { previous })).toEqual([]);
      }),
    );
  });

  it('finds exactly what is more than there was to repeal', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(99), fc.nat(99), (repealed, issued, last) => {
        const { report, previous } = quietYears(
          { '2.normative.repealed': repealed, '2.normative.issued': issued },
          { '2.normative.effective': last },
        );
        const found = foundBy('effective.repealed', report, { previous });
        const gap = repealed - issued - last;
        expect(found.map(({ difference }) => difference)).toEqual(gap > 0 ? [gap] : []);
      }),
    );
  });

  it('tells what there was', () => {
    const { report, previous } = quietYears(
      { '2.normative.repealed': 9, '2.normative.issued': 1 },
      { '2.normative.effective': 5 },
    );
    expect(foundBy('effective.repealed', report, { previous })[0]?.message).toBe(
      '表二 行政规范性文件：本年废止(9)，多于上年现行有效(5) + 本年制发(1) = 6',
    );
  });
});
