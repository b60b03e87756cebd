import fc from 'fast-check';
import { form2019, form2021 } from '../../../src/form';
import { foundBy } from '../../support/arbitraryReport';
import { consistentReport, withFigures } from '../../support/consistentReport';

const withFees = (value: number | null) =>
  withFigures(consistentReport(1, form2021), { '2.fees.amount': value });

describe('value.amount', () => {
  it('lets every amount from 0 pass, decimals included', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (value) => {
        expect(foundBy('value.amount', withFees(value))).toEqual([]);
      }),
    );
  });

  it('finds every amount below 0', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: -1e-6, noNaN: true }), (value) => {
        expect(foundBy('value.amount', withFees(value))).toMatchObject([
          { cells: ['2.fees.amount'] },
        ]);
      }),
    );
  });

  it('leaves a missing amount to another rule', () => {
    expect(foundBy('value.amount', withFees(null))).toEqual([]);
  });

  it('knows the amounts of edition 2019', () => {
    const report = withFigures(consistentReport(1, form2019), { '2.procurement.amount': -1 });
    expect(foundBy('value.amount', report)[0]?.message).toBe(
      '表二 第 8 行“政府集中采购”的“采购总金额”是 -1，金额应为不小于 0 的数',
    );
  });
});
