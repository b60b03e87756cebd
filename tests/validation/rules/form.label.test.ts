import fc from 'fast-check';
import {
  form2019,
  form2019SplitOtherwise,
  form2021,
  form2021SingleOtherwise,
} from '../../../src/form';
import { foundBy, soundReport } from '../../support/arbitraryReport';
import { consistentReport } from '../../support/consistentReport';

describe('form.label', () => {
  const asPrinted = fc.constantFrom(form2019, form2019SplitOtherwise, form2021);

  it('says nothing where every label reads as printed', () => {
    fc.assert(
      fc.property(soundReport(asPrinted), (report) => {
        expect(foundBy('form.label', report)).toEqual([]);
      }),
    );
  });

  it('tells every label that does not, each in its place', () => {
    const label = fc.record({
      place: fc.record({ sheet: fc.string(), row: fc.nat(40), column: fc.nat(14) }),
      text: fc.string({ minLength: 1 }),
      expected: fc.string({ minLength: 1 }),
    });
    fc.assert(
      fc.property(soundReport(asPrinted), fc.array(label), (report, labels) => {
        const found = foundBy('form.label', { ...report, labels });
        expect(found.map(({ places }) => places)).toEqual(labels.map(({ place }) => [place]));
      }),
    );
  });

  it('tells each label that does not, with its place', () => {
    const place = { sheet: '年报2024表二', row: 1, column: 3 };
    const labels = [{ place, text: '现行有效件', expected: '现行有效件数' }];
    expect(foundBy('form.label', { ...consistentReport(1), labels })).toMatchObject([
      { level: 'hint', places: [place], message: '“现行有效件”与法定表格的“现行有效件数”不一致' },
    ]);
  });

  it('tells a name of a column that is missing, and one that stands in the place of another', () => {
    const place = { sheet: '年报2024表三', row: 2, column: 4 };
    const labels = [
      { place, text: '', expected: '商业企业' },
      { place, text: '科研机构', expected: '商业企业' },
    ];
    expect(foundBy('form.label', { ...consistentReport(1), labels })).toMatchObject([
      { message: '表头缺少“商业企业”', places: [place] },
      { message: '表头“科研机构”的位置上，法定表格是“商业企业”', places: [place] },
    ]);
  });

  it('tells traditional characters as such', () => {
    const place = { sheet: null, row: 1, column: 3 };
    const labels = [
      { place, text: '現行有效件數', expected: '现行有效件数', traditional: true as const },
    ];
    expect(foundBy('form.label', { ...consistentReport(1), labels })).toMatchObject([
      { level: 'hint', places: [place], message: '表头、行名用了繁体字，如“現行有效件數”' },
    ]);
  });

  it('accepts （六） in one row, and says so', () => {
    const found = foundBy('form.label', consistentReport(1, form2021SingleOtherwise));
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('（六）其他处理');
    const absent = {
      ...consistentReport(1, form2021SingleOtherwise),
      present: new Set<'2'>(['2']),
    };
    expect(foundBy('form.label', absent)).toEqual([]);
  });
});
