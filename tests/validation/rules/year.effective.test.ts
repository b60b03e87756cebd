import fc from 'fast-check';
import { form2019, form2021 } from '../../../src/form';
import { foundBy, slip, slipped, untoldBy } from '../../support/arbitraryReport';
import { quietYears, soundYears } from '../../support/arbitraryYears';
import { twoYears } from '../../support/nextYear';

const cells = ['effective', 'issued', 'repealed'].map((column) => `2.normative.${column}`);

describe('year.effective', () => {
  it('finds nothing where the documents in force add up', () => {
    fc.assert(
      fc.property(soundYears(), ({ report, previous }) => {
        expect(foundBy('year.effective', report, { previous })).toEqual([]);
      }),
    );
  });

  it('finds what does not, whichever figure is off', () => {
    fc.assert(
      fc.property(
        soundYears(fc.constant(form2021)),
        fc.constantFrom(...cells),
        slip,
        ({ report, previous }, cell, by) => {
          const found = foundBy('year.effective', slipped(report, cell, by), { previous });
          const sign = cell === '2.normative.issued' ? -1 : 1;
          expect(found).toMatchObject([{ cells, difference: sign * by }]);
        },
      ),
    );
  });

  it('tells the sum', () => {
    const { report, previous } = quietYears(
      { '2.normative.issued': 3, '2.normative.repealed': 1, '2.normative.effective': 14 },
      { '2.normative.effective': 10 },
    );
    expect(foundBy('year.effective', report, { previous })[0]?.message).toBe(
      '表二 行政规范性文件：上年现行有效(10) + 本年制发(3) - 本年废止(1) = 12，现行有效(14)，相差 2',
    );
  });

  it('cannot tell against tables of 2019, which do not ask what is in force', () => {
    const { report } = twoYears(1, form2021);
    const { previous } = twoYears(1, form2019);
    const untold = untoldBy(
      'year.effective',
      { ...report, year: 2021 },
      {
        previous: { ...previous, year: 2020 },
      },
    );
    expect(untold.map(({ why }) => why)).toEqual(['上年年报的表格没有这一项，不能比较']);
  });
});
