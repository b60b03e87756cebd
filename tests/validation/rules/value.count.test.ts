import fc from 'fast-check';
import { form2019, form2021 } from '../../../src/form';
import { anyForm, figureAt, foundBy, soundReport } from '../../support/arbitraryReport';
import { consistentReport, withFigures } from '../../support/consistentReport';

const notACount = fc.oneof(
  fc.integer({ min: -9999, max: -1 }),
  fc.double({ min: 0.001, max: 9999, noNaN: true }).filter((x) => !Number.isInteger(x)),
);

describe('value.count', () => {
  it('lets whole numbers from 0 pass, in every form', () => {
    fc.assert(fc.property(soundReport(), (report) => foundBy('value.count', report).length === 0));
  });

  it('finds a count that is negative or not whole, and no other', () => {
    fc.assert(
      fc.property(fc.nat(), anyForm, fc.nat(), notACount, (seed, form, n, value) => {
        const { id, column } = figureAt(form, n);
        fc.pre(column.kind === 'count');
        const found = foundBy(
          'value.count',
          withFigures(consistentReport(seed, form), { [id]: value }),
        );
        expect(found.map(({ cells }) => cells)).toEqual([[id]]);
      }),
    );
  });

  it('names table, row and column', () => {
    const report = withFigures(consistentReport(1), { '3.granted.person': -2 });
    expect(foundBy('value.count', report)[0]?.message).toBe(
      '表三 第 3 行“（一）予以公开”的“自然人”是 -2，件数应为不小于 0 的整数',
    );
  });

  it('lets 本年增/减 of 2019 fall, but not by a fraction', () => {
    const report = consistentReport(1, form2019);
    expect(foundBy('value.count', withFigures(report, { '2.licensing.change': -3 }))).toEqual([]);
    expect(
      foundBy('value.count', withFigures(report, { '2.licensing.change': -3.5 }))[0]?.message,
    ).toMatch(/件数应为整数$/);
  });

  it('leaves fees and missing figures to other rules', () => {
    const report = withFigures(consistentReport(1, form2021), {
      '2.fees.amount': 190.457379,
      '3.granted.person': null,
    });
    expect(foundBy('value.count', report)).toEqual([]);
  });

  it('finds a count that nobody counts, and tells it with all its digits', () => {
    for (const [value, told] of [
      [1e12 + 1, '1000000000001'],
      [1234567890123456, '1234567890123456'],
      [1e20, '100000000000000000000'],
      [1e308, '1e+308'],
    ] as const) {
      const report = withFigures(consistentReport(1), { '3.granted.person': value });
      expect(foundBy('value.count', report)).toMatchObject([
        {
          cells: ['3.granted.person'],
          level: 'error',
          message: `表三 第 3 行“（一）予以公开”的“自然人”是 ${told}，件数不会超过一万亿`,
        },
      ]);
    }
    const most = withFigures(consistentReport(1), { '3.granted.person': 1e12 });
    expect(foundBy('value.count', most)).toEqual([]);
  });
});
