import fc from 'fast-check';
import { defaultSettings } from '../../../src/validation';
import { foundBy } from '../../support/arbitraryReport';
import { quietYears, soundYears } from '../../support/arbitraryYears';

const found = (
  now: number,
  last: number,
  jump = defaultSettings.jump,
  id = '2.penalties.decisions',
) => {
  const { report, previous } = quietYears({ [id]: now }, { [id]: last });
  return foundBy('year.jump', report, { previous, settings: { ...defaultSettings, jump } });
};

describe('year.jump', () => {
  it('finds nothing in sound years', () => {
    fc.assert(
      fc.property(soundYears(), ({ report, previous }) => {
        expect(foundBy('year.jump', report, { previous })).toEqual([]);
      }),
    );
  });

  it('finds exactly what passes both thresholds, up or down', () => {
    const thresholds = fc.record({
      factor: fc.integer({ min: 2, max: 9 }),
      least: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(fc.nat(999), fc.nat(999), thresholds, (now, last, jump) => {
        const [less, more] = [Math.min(now, last), Math.max(now, last)];
        const far = more - less >= jump.least && more >= jump.factor * less;
        expect(found(now, last, jump)).toHaveLength(far ? 1 : 0);
      }),
    );
  });

  it('takes each threshold as reached where it is just met', () => {
    expect(found(45, 15)).toHaveLength(1);
    expect(found(44, 15)).toEqual([]);
    expect(found(30, 0)).toHaveLength(1);
    expect(found(29, 0)).toEqual([]);
  });

  it('tells both years', () => {
    expect(found(1200, 12)).toMatchObject([
      {
        level: 'hint',
        message: '表二 第 4 行“行政处罚”的“本年处理决定数量”是 1200，上年是 12，相差悬殊',
      },
    ]);
  });

  it('leaves to fee.unit what is a matter of 元 and 万元', () => {
    expect(found(190_000, 19, defaultSettings.jump, '2.fees.amount')).toEqual([]);
    expect(found(1900, 19, defaultSettings.jump, '2.fees.amount')).toHaveLength(1);
  });

  it('looks at totals, not at their parts', () => {
    expect(found(1200, 12, defaultSettings.jump, '3.received.person')).toEqual([]);
    expect(found(1200, 12, defaultSettings.jump, '3.received.total')).toHaveLength(1);
  });
});
