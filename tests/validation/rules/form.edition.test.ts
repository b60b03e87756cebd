import fc from 'fast-check';
import {
  editionOf,
  form2019,
  form2019SplitOtherwise,
  form2021,
  form2021SingleOtherwise,
  type Form,
} from '../../../src/form';
import { foundBy, soundReport, untoldBy } from '../../support/arbitraryReport';
import { consistentReport } from '../../support/consistentReport';

const inYear = (form: Form, year: number | null) => ({ ...consistentReport(1, form), year });
const tablesFound = (form: Form, year: number) =>
  foundBy('form.edition', inYear(form, year)).map(({ message }) => message.split('用的是')[0]);

/** A year from the first for which edition 2021 binds to the last, as far as that is known. */
const since2021 = fc.integer({ min: 2021, max: editionOf(form2021).to ?? 2060 });

describe('form.edition', () => {
  it('lets every form pass in the years it is for', () => {
    const of2021 = soundReport(fc.constantFrom(form2021, form2021SingleOtherwise));
    fc.assert(
      fc.property(of2021, since2021, (report, year) => {
        expect(foundBy('form.edition', { ...report, year })).toEqual([]);
      }),
    );
    expect(tablesFound(form2019, 2019)).toEqual([]);
    expect(tablesFound(form2019, 2020)).toEqual([]);
  });

  it('finds the tables of 2019 in every year of those after', () => {
    fc.assert(
      fc.property(since2021, (year) => {
        expect(tablesFound(form2019, year)).toEqual(['表二、表三']);
        expect(tablesFound(form2019SplitOtherwise, year)).toEqual(['表二']);
      }),
    );
  });

  it('finds the tables of 2021 in the years before', () => {
    expect(tablesFound(form2021, 2020)).toEqual(['表二、表三']);
    expect(tablesFound(form2021SingleOtherwise, 2020)).toEqual(['表二']);
  });

  it('cannot tell without a year, or of years before there was a form', () => {
    expect(untoldBy('form.edition', inYear(form2021, null))).toHaveLength(1);
    expect(untoldBy('form.edition', inYear(form2021, 2018))).toHaveLength(1);
  });

  it('says which notice is in force', () => {
    expect(foundBy('form.edition', inYear(form2019, 2024))[0]?.message).toBe(
      '表二、表三用的是2019年试行的表格，2024年度年报应使用国办公开办函〔2021〕30号的表格',
    );
  });
});
