import { gridsFromText, tablesText } from '../../src/documents';
import { forms } from '../../src/form';
import { recognise } from '../../src/report';
import { consistentReport } from '../support/consistentReport';

describe('the tables as plain text', () => {
  test.each(forms.map((form) => [form.edition, form.singleOtherwise, form] as const))(
    'keep every cell apart and are read back as they were (%s, %s)',
    (_, __, form) => {
      const report = consistentReport(4, form, 300);
      const text = tablesText(report);
      const [read, ...others] = recognise(gridsFromText(text), '');
      expect(others).toEqual([]);
      expect(read?.values).toEqual(report.values);
      expect(read?.unread).toEqual([]);
    },
  );

  it('have a line a row and a tab between cells, those covered by a merged one left empty', () => {
    const report = consistentReport(4);
    const lines = tablesText(report).split('\n');
    const received = lines.find((line) => line.startsWith('一、本年新收'));
    expect(received?.split('\t')).toHaveLength(10);
    expect(received?.split('\t').slice(0, 3)).toEqual(['一、本年新收政府信息公开申请数量', '', '']);
  });

  it('carry the stamp on top, and no formula', () => {
    const report = { ...consistentReport(4), organ: '=1+1' };
    const [stamp, title] = tablesText(report, { stamp: '未通过核查' }).split('\n');
    expect([stamp, title?.startsWith('=')]).toEqual(['未通过核查', false]);
  });
});
