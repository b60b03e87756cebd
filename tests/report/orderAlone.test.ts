import { gridsFromText } from '../../src/documents/formats/text/read/gridsFromText';
import { form2021, form2021SingleOtherwise, type Form } from '../../src/form';
import { recognise, valueOf, type Report } from '../../src/report';
import { consistentReport } from '../support/consistentReport';

/** 表三 as bare rows of figures: two editions differ by two rows, and nothing but these tells which. */

function bareRows(report: Report): string[] {
  const table = report.form.tables.find(({ id }) => id === '3');
  return (table?.items ?? []).map(({ id }) =>
    (table?.columns ?? [])
      .map((column) => String(valueOf(report, `${id}.${column.id}`) ?? ''))
      .join('\t'),
  );
}

const heading = [
  '某街道办事处2024年政府信息公开工作年度报告',
  '三、收到和处理政府信息公开申请情况',
];

function readFrom(lines: readonly string[]): Report | undefined {
  return recognise(gridsFromText([...heading, ...lines].join('\n')), '')[0];
}

const figuresRead = (report: Report | undefined) =>
  (report?.form.figures ?? []).filter(({ id }) => report && valueOf(report, id) !== null);

describe('bare rows of 表三', () => {
  it.each([
    ['25', form2021],
    ['23', form2021SingleOtherwise],
  ] as [string, Form][])('are named by their order where there are %s', (_, form) => {
    const report = consistentReport(51, form, 300);
    const read = readFrom(bareRows(report));
    const third = report.form.figures.filter(({ table }) => table.id === '3');
    expect(third.map(({ id }) => read && valueOf(read, id))).toEqual(
      third.map(({ id }) => valueOf(report, id)),
    );
  });

  it('are not taken for those of the edition with two rows less, where two are lost', () => {
    const rows = bareRows(consistentReport(53, form2021, 300));
    const isEmpty = (row: string | undefined) => !/[1-9]/.test(row ?? '');
    for (let gone = 0; gone < rows.length - 1; gone += 1)
      if (!isEmpty(rows[gone]) || !isEmpty(rows[gone + 1]))
        expect(figuresRead(readFrom([...rows.slice(0, gone), ...rows.slice(gone + 2)]))).toEqual(
          [],
        );
  });

  it('are not named where a note has cut some of them off', () => {
    const rows = bareRows(consistentReport(55, form2021, 300));
    const read = readFrom([
      ...rows.slice(0, -2),
      '注：以上数据截至2024年12月31日。',
      ...rows.slice(-2),
    ]);
    expect(figuresRead(read)).toEqual([]);
  });

  it('keep a row of marks for missing figures that was run on to another', () => {
    const rows = bareRows(consistentReport(57, form2021, 300)).map((row) => row.split('\t'));
    const missing = rows[0]?.map(() => '-').join(' | ') ?? '';
    const lines = rows.map((row, i) => (i === 5 ? missing + missing : row.join(' | ')));
    const read = readFrom([...lines.slice(0, 5), ...lines.slice(5).filter((_, i) => i !== 1)]);
    expect(figuresRead(read)).toEqual([]);
  });
});
