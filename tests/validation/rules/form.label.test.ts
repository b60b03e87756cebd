import { form2019, form2021SingleOtherwise } from '../../../src/form';
import { foundBy } from '../../support/arbitraryReport';
import { consistentReport } from '../../support/consistentReport';

describe('form.label', () => {
  it('says nothing where every label reads as printed', () => {
    expect(foundBy('form.label', consistentReport(1))).toEqual([]);
    expect(foundBy('form.label', consistentReport(1, form2019))).toEqual([]);
  });

  it('tells each label that does not, with its place', () => {
    const place = { sheet: '年报2024·二', row: 1, column: 3 };
    const labels = [{ place, text: '现行有效件', expected: '现行有效件数' }];
    expect(foundBy('form.label', { ...consistentReport(1), labels })).toMatchObject([
      { level: 'hint', places: [place], message: '“现行有效件”与法定表格的“现行有效件数”不一致' },
    ]);
  });

  it('accepts （六） in one row, and says so', () => {
    const found = foundBy('form.label', consistentReport(1, form2021SingleOtherwise));
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('（六）其他处理');
  });
});
