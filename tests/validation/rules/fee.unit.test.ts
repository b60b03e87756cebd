import fc from 'fast-check';
import { foundBy, untoldBy } from '../../support/arbitraryReport';
import { quietYears, soundYears } from '../../support/arbitraryYears';

const found = (now: number | null, last: number | null) => {
  const { report, previous } = quietYears({ '2.fees.amount': now }, { '2.fees.amount': last });
  return foundBy('fee.unit', report, { previous });
};

describe('fee.unit', () => {
  it('finds nothing in sound years', () => {
    fc.assert(
      fc.property(soundYears(), ({ report, previous }) => {
        expect(foundBy('fee.unit', report, { previous })).toEqual([]);
      }),
    );
  });

  it('finds 元 for 万元 and the other way round, whatever the year has changed', () => {
    const amount = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    const change = fc.double({ min: 0.5, max: 2, noNaN: true });
    fc.assert(
      fc.property(amount, change, (last, factor) => {
        expect(found(last * factor * 1e4, last)).toHaveLength(1);
        expect(found(last, last * factor * 1e4)).toHaveLength(1);
      }),
    );
  });

  it('is silent on any change that a year may bring, and on 0', () => {
    const amount = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    const change = fc.double({ min: 0.001, max: 1000, noNaN: true });
    fc.assert(
      fc.property(amount, change, (last, factor) => {
        expect(found(last * factor, last)).toEqual([]);
      }),
    );
    expect(found(0, 1e4)).toEqual([]);
    expect(found(1e4, 0)).toEqual([]);
  });

  it('takes three thousand to thirty thousand times for a unit, no less and no more', () => {
    expect(found(2_999, 1)).toEqual([]);
    expect(found(3_000, 1)).toHaveLength(1);
    expect(found(1, 30_000)).toHaveLength(1);
    expect(found(1, 30_001)).toEqual([]);
  });

  it('tells both amounts', () => {
    expect(found(190_000, 17.5)[0]?.message).toBe(
      '表二 收费金额(190000)是上年的约一万倍，上年(17.5)，单位应为万元',
    );
    expect(found(17.5, 190_000)[0]?.message).toContain('约万分之一');
  });

  it('cannot tell where an amount is missing', () => {
    const { report, previous } = quietYears({}, { '2.fees.amount': null });
    expect(untoldBy('fee.unit', report, { previous })).toHaveLength(1);
  });
});
