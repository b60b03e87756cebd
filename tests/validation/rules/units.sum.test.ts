import fc from 'fast-check';
import { form2021, form2021SingleOtherwise, type Form } from '../../../src/form';
import type { Report } from '../../../src/report';
import type { Unit } from '../../../src/validation';
import { figureAt, foundBy, slip, slipped, untoldBy } from '../../support/arbitraryReport';
import { consistentReport, withFigures } from '../../support/consistentReport';

const unitsOf = (seeds: readonly number[], form: Form = form2021): readonly Unit[] =>
  seeds.map((seed, n) => ({ name: `单位${String(n)}`, report: consistentReport(seed, form) }));

function sumOf(units: readonly Unit[]): Report {
  const report = consistentReport(1);
  const values = report.values.map((_, i) =>
    units.reduce((sum, unit) => sum + (unit.report?.values[i] ?? 0), 0),
  );
  return { ...report, values };
}

const seeds = fc.array(fc.nat(), { minLength: 1, maxLength: 6 });

describe('units.sum', () => {
  it('finds nothing where every figure is the sum of the units’', () => {
    fc.assert(
      fc.property(seeds, (some) => {
        const units = unitsOf(some);
        expect(foundBy('units.sum', sumOf(units), { units })).toEqual([]);
        expect(untoldBy('units.sum', sumOf(units), { units })).toEqual([]);
      }),
    );
  });

  it('finds every figure that is not', () => {
    fc.assert(
      fc.property(seeds, fc.nat(), slip, (some, n, by) => {
        const units = unitsOf(some);
        const { id } = figureAt(form2021, n);
        const found = foundBy('units.sum', slipped(sumOf(units), id, by), { units });
        expect(found.map(({ cells }) => cells)).toEqual([[id]]);
        expect(found[0]?.difference).toBeCloseTo(by, 6);
      }),
    );
  });

  it('lists units that have not reported, and then finds only what is too small', () => {
    const units = [...unitsOf([1, 2]), { name: '某镇', report: null }];
    const sum = sumOf(units);
    const check = (by: number) =>
      foundBy('units.sum', slipped(sum, '3.received.person', by), { units });
    expect(check(5)).toEqual([]);
    expect(check(-5)).toHaveLength(1);
    expect(untoldBy('units.sum', sum, { units }).map(({ why }) => why)).toEqual([
      '还没有报送的单位：“某镇”',
    ]);
  });

  it('adds （六） of a unit that has it in three rows to a sum that has it in one', () => {
    const units = unitsOf([5, 6]);
    const values: Record<string, number> = {};
    for (const { id } of form2021SingleOtherwise.figures) {
      const parts = ['notCorrected', 'feeUnpaid', 'other'].map((part) =>
        id.replace(/^3\.otherwise\./, `3.otherwise.${part}.`),
      );
      const ids = new Set(form2021.indexOf.has(id) ? [id] : parts);
      values[id] = [...ids]
        .flatMap((one) => units.map((unit) => unit.report?.values[form2021.indexOf.get(one) ?? -1]))
        .reduce<number>((sum, value) => sum + (value ?? NaN), 0);
    }
    const sum = withFigures(consistentReport(1, form2021SingleOtherwise), values);
    expect(foundBy('units.sum', sum, { units })).toEqual([]);
    expect(foundBy('units.sum', slipped(sum, '3.otherwise.person', 1), { units })).toHaveLength(1);
  });

  it('cannot tell where nobody has reported, or a figure is missing', () => {
    const none = [{ name: '某镇', report: null }];
    expect(untoldBy('units.sum', consistentReport(1), { units: none })).toHaveLength(1);
    const units = unitsOf([1]);
    const blank = withFigures(sumOf(units), { '3.granted.person': null });
    expect(untoldBy('units.sum', blank, { units })).toMatchObject([
      { cells: ['3.granted.person'] },
    ]);
  });
});
