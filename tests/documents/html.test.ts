import { JSDOM } from 'jsdom';
import { pageHtml, tablesHtml } from '../../src/documents';
import { forms, sections } from '../../src/form';
import { consistentReport } from '../support/consistentReport';

const documentOf = (html: string) => new JSDOM(html).window.document;

describe('the tables as HTML', () => {
  test.each(forms.map((form) => [form.edition, form.singleOtherwise, form] as const))(
    'have the form’s exact cells and merges (%s, %s)',
    (_, __, form) => {
      const page = documentOf(tablesHtml(consistentReport(2, form)));
      const drawn = [...page.querySelectorAll('table')].map((table) =>
        [...table.rows].map((row) => [...row.cells].map((cell) => [cell.colSpan, cell.rowSpan])),
      );
      const printed = form.tables.map((table) =>
        table.rows.map((row) => row.map(({ across, down }) => [across, down])),
      );
      expect(drawn).toEqual(printed);
    },
  );

  it('carry neither class, style nor script, as editors of web sites want it', () => {
    const page = documentOf(pageHtml(consistentReport(2), { stamp: '未通过核查' }));
    expect(page.querySelectorAll('[class], [style], script, style, [id]')).toHaveLength(0);
  });

  it('escape everything that comes from outside', () => {
    const hostile = `<img src=x onerror=alert(1)>"'&`;
    const readings = [
      { state: 'text', raw: hostile, held: null, place: null, formula: false } as const,
    ];
    const values = Float64Array.from(consistentReport(2).values);
    values[0] = NaN;
    const report = { ...consistentReport(2), organ: hostile, readings, values };
    const page = documentOf(pageHtml(report, { stamp: hostile }));
    expect(page.querySelectorAll('img')).toHaveLength(0);
    expect(page.title).toBe(`${hostile}2024年政府信息公开工作年度报告`);
    expect(page.querySelector('strong')?.textContent).toBe(hostile);
    expect(page.body.textContent.split(hostile)).toHaveLength(4);
  });
});

describe('the page of a whole report', () => {
  const lines = [
    '一、总体情况',
    '概述。',
    '（一）主动公开',
    '公开 1 条。',
    '六、其他需要报告的事项',
    '无',
  ];
  const report = {
    ...consistentReport(2),
    narrative: lines.map((text) => ({ place: null, text })),
  };
  const body = () => [...documentOf(pageHtml(report)).body.children];

  it('has the title, six sections with their prose, and the tables where they belong', () => {
    const [one, two, three, four, five, six] = sections.map(({ label }) => label);
    expect(
      body().map(({ tagName, textContent }) => (tagName === 'TABLE' ? tagName : textContent)),
    ).toEqual([
      `${report.organ ?? ''}2024年政府信息公开工作年度报告`,
      ...[one, '概述。', '（一）主动公开', '公开 1 条。'],
      ...[two, 'TABLE', three, 'TABLE', four, 'TABLE'],
      ...[five, six, '无'],
    ]);
  });

  it('is made of headings, paragraphs and tables, and tells nobody what to write', () => {
    const names = new Set(body().map(({ tagName }) => tagName));
    expect(names).toEqual(new Set(['H2', 'H3', 'H4', 'P', 'TABLE']));
    expect(pageHtml({ ...report, narrative: [] })).not.toContain('请填写');
  });

  it('escapes its prose, and breaks its lines where they break', () => {
    const text = '<script>alert(1)</script>\n<b onclick="x">&amp;</b>';
    const page = documentOf(pageHtml({ ...report, narrative: [{ place: null, text }] }));
    expect(page.querySelectorAll('script, b')).toHaveLength(0);
    const line = page.querySelector('p');
    expect(line?.querySelectorAll('br')).toHaveLength(1);
    expect(line?.textContent).toBe(text.replace('\n', ''));
  });
});
