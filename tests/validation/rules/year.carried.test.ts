import fc from 'fast-check';
import { form2021SingleOtherwise, form2021 } from '../../../src/form';
import { foundBy, slip, slipped, untoldBy } from '../../support/arbitraryReport';
import { quietYears, soundYears } from '../../support/arbitraryYears';
import { randomFrom, withFigures } from '../../support/consistentReport';
import { nextYear, twoYears } from '../../support/nextYear';

const columns = ['person', 'business', 'research', 'welfare', 'legal', 'other', 'total'];

describe('year.carried', () => {
  it('finds nothing where this year carries on what last year left', () => {
    fc.assert(
      fc.property(soundYears(), ({ report, previous }) => {
        expect(foundBy('year.carried', report, { previous })).toEqual([]);
      }),
    );
  });

  it('finds the column in which it does not, whichever of the two is off', () => {
    fc.assert(
      fc.property(
        soundYears(),
        fc.constantFrom(...columns),
        slip,
        fc.boolean(),
        ({ report, previous }, column, by, now) => {
          const found = now
            ? foundBy('year.carried', slipped(report, `3.carriedIn.${column}`, by), { previous })
            : foundBy('year.carried', report, {
                previous: slipped(previous, `3.carriedOut.${column}`, by),
              });
          expect(found).toMatchObject([
            { cells: [`3.carriedIn.${column}`], difference: now ? by : -by, level: 'verify' },
          ]);
        },
      ),
    );
  });

  it('tells both years', () => {
    const { report, previous } = quietYears(
      { '3.carriedIn.person': 2 },
      { '3.carriedOut.person': 3 },
    );
    expect(foundBy('year.carried', report, { previous })[0]?.message).toBe(
      '表三 自然人列：二(2)，上年年报的四(3)，相差 1',
    );
  });

  it('compares reports whose （六） differ in shape', () => {
    const { previous } = twoYears(3, form2021);
    const report = nextYear(twoYears(3, form2021SingleOtherwise).previous, randomFrom(1));
    expect(untoldBy('year.carried', report, { previous })).toEqual([]);
  });

  it('cannot tell without last year’s report, with another year’s, or without the figure', () => {
    const { report, previous } = quietYears({}, {});
    const why = (context: Parameters<typeof untoldBy>[2]) =>
      untoldBy('year.carried', report, context).map((one) => one.why);
    expect(why({})).toEqual(['手头没有上年的年报']);
    expect(why({ previous: { ...previous, year: 2020 } })).toEqual([
      '手头的是2020年度的年报，不是上一年的',
    ]);
    const blank = withFigures(previous, { '3.carriedOut.person': null });
    expect(why({ previous: blank })).toEqual([
      '上年年报表三 第 25 行“四、结转下年度继续办理”的“自然人”没有可用的数字',
    ]);
  });
});
