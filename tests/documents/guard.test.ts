import {
  auditReportHtml,
  pageHtml,
  readDocument,
  reportCsv,
  tablesHtml,
  tablesText,
} from '../../src/documents';
import { guarded, unguarded } from '../../src/documents/guard';
import { auditReportOf } from '../../src/validation';
import { consistentReport } from '../support/consistentReport';
import { dossierOn } from '../support/dossierOn';

const formulas = [
  '=1+1',
  ' =1+1',
  '\u3000=HYPERLINK("a")',
  '\u00a0\u200b=1',
  '\t=1',
  '\n@SUM(A1)',
  '＝1+1',
  '＋1',
  '－cmd',
  '+cmd|x',
  '-1+1',
  '- cmd|x',
];

describe('what begins like a formula', () => {
  it.each(formulas)('%j stands behind an apostrophe, and comes back', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
    expect(unguarded(guarded(text))).toBe(text);
  });

  it.each(['花园街道', '- 公开了 3 件', '-推进公开', "'引号'", '1=1', '', '——'])(
    '%j begins like none, and stays',
    (text) => {
      expect(guarded(text)).toBe(text);
      expect(unguarded(text)).toBe(text);
    },
  );

  const organ = ' =HYPERLINK("http://a.example","点")';
  const report = {
    ...consistentReport(31),
    organ,
    narrative: [
      { place: null, text: '一、总体情况' },
      { place: null, text: '说明' },
      { place: null, text: '  @SUM(A1:A2)' },
      { place: null, text: '- 公开了 3 件' },
    ],
  };
  const unsafe = /(?:^|[>\t,"])[\s\u3000]*[=@]/m;

  it('leaves in no page, list or clipboard as a cell of its own', () => {
    const audit = auditReportOf(dossierOn(report), '2025-01-20T09:30:00.000Z');
    const pages = [pageHtml(report), tablesHtml(report), auditReportHtml([audit])].map((page) =>
      // Its elements, without heads and attributes.
      page.slice(Math.max(0, page.indexOf('<body>'))).replace(/<[a-z0-9]+ [^>]*>/g, '<>'),
    );
    const texts = [...pages, tablesText(report), reportCsv(report)];
    expect(texts.map((text) => unsafe.exec(text)?.[0])).toEqual(texts.map(() => undefined));
    expect(pages[0]).toContain(">' =HYPERLINK(");
    expect(pages[0]).toContain('>- 公开了 3 件<');
  });

  it('is found as it was where the list is read again', async () => {
    const [read] = await readDocument(reportCsv({ ...report, organ: '@某局' }), '数.csv');
    expect(read?.organ).toBe('@某局');
  });
});
