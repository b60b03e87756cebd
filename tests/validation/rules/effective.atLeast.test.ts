import fc from 'fast-check';
import { form2019 } from '../../../src/form';
import { foundBy, soundReport, untoldBy } from '../../support/arbitraryReport';
import { consistentReport, withFigures } from '../../support/consistentReport';

const withDocuments = (effective: number | null, issued: number, repealed: number) =>
  withFigures(consistentReport(1), {
    '2.normative.effective': effective,
    '2.normative.issued': issued,
    '2.normative.repealed': repealed,
  });

describe('effective.atLeast', () => {
  it('finds nothing in sound reports, of either edition', () => {
    fc.assert(
      fc.property(soundReport(), (report) => foundBy('effective.atLeast', report).length === 0),
    );
  });

  it('finds exactly what is fewer than issued less repealed', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(99), fc.nat(99), (effective, issued, repealed) => {
        const found = foundBy('effective.atLeast', withDocuments(effective, issued, repealed));
        const gap = effective - (issued - repealed);
        expect(found.map(({ difference }) => difference)).toEqual(gap < 0 ? [gap] : []);
      }),
    );
  });

  it('tells the three figures', () => {
    expect(foundBy('effective.atLeast', withDocuments(2, 5, 1))[0]?.message).toBe(
      '表二 行政规范性文件：现行有效(2)，少于本年制发(5) - 本年废止(1) = 4',
    );
  });

  it('cannot tell where one is missing, and has nothing to ask of tables of 2019', () => {
    expect(untoldBy('effective.atLeast', withDocuments(null, 5, 1))).toHaveLength(1);
    expect(untoldBy('effective.atLeast', consistentReport(1, form2019))).toEqual([]);
  });
});
