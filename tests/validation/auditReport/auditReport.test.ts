import { valueOf, type Report } from '../../../src/report';
import {
  auditPage,
  auditReportBrief,
  auditReportOf,
  auditReportText,
  check,
  explain,
  rules,
  type Context,
  type Explanation,
} from '../../../src/validation';
import { dossierOn } from '../../support/dossierOn';
import { quietYears } from '../../support/arbitraryYears';
import { consistentReport, withFigures } from '../../support/consistentReport';

const when = new Date(2025, 0, 20, 9, 5).toISOString();
const broken = quietYears(
  {
    '3.carriedIn.person': 2,
    '3.carriedIn.total': 2,
    '3.carriedOut.person': 2,
    '4.directSuit.upheld': 1,
  },
  { '3.carriedOut.total': 2 },
);
const context = { previous: broken.previous };

function reportOn(
  report: Report,
  own: Partial<Context> = {},
  explanations: readonly Explanation[] = [],
) {
  return auditReportOf(dossierOn(report, own, { explanations }), when);
}

describe('the 核查报告', () => {
  it('says of a sound report that it passed, when, and how much holds', () => {
    const audit = reportOn(consistentReport(1));
    expect(audit).toMatchObject({
      year: 2024,
      notice: '国办公开办函〔2021〕30号',
      checked: when,
      against: [],
      passed: true,
      sections: [],
      counts: { error: 0, verify: 0, explained: 0, hint: 0 },
    });
    expect(audit.counts.holds).toBeGreaterThan(42);
  });

  it('says whence organ and year are known where the title does not say', () => {
    const told = ['机关取自文件名，标题没有写明', '年度取自正文，标题没有写明'];
    const audit = reportOn({ ...consistentReport(1), sources: { organ: 'file', year: 'prose' } });
    expect(auditPage(audit).facts).toContainEqual(['机关和年度', told.join('；')]);
    for (const text of [auditReportText(audit), auditReportBrief(audit)])
      for (const line of told) expect(text).toContain(line);
    const titled = auditReportBrief(reportOn(consistentReport(1)));
    expect(titled).not.toContain('取自');
  });

  it('tells every finding once, by table, with the values as they stand', () => {
    const { findings } = check(broken.report, context);
    const { sections } = reportOn(broken.report, context);
    expect(sections.flatMap(({ lines }) => lines.map(({ message }) => message)).sort()).toEqual(
      findings.map(({ message }) => message).sort(),
    );
    expect(sections.map(({ heading }) => heading)).toEqual(['表三', '表四']);
    const suit = sections[1]?.lines[0];
    expect(suit?.values).toContainEqual({
      name: '表四“行政诉讼·未经复议直接起诉”的“结果维持”',
      value: 1,
    });
  });

  it('tells of every rule how it fared', () => {
    const { rules: lines } = reportOn(broken.report, context);
    expect(lines.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id));
    const stateOf = (id: string) => lines.find(({ rule }) => rule === id)?.state;
    expect(stateOf('T4.total')).toBe('found');
    expect(stateOf('value.missing')).toBe('held');
    expect(stateOf('units.sum')).toBe('untold');
  });

  it('claims nothing of prose where there is none', () => {
    const passage = (text: string) => ({ place: { sheet: null, row: 0, column: 0 }, text });
    const stateIn = (report: Report) =>
      reportOn(report, context).rules.find(({ rule }) => rule === 'text.applications')?.state;
    const { report } = broken;
    const stated = `本年新收政府信息公开申请${String(valueOf(report, '3.received.total'))}件。`;
    expect(stateIn({ ...report, narrative: [] })).toBe('nothing');
    expect(stateIn({ ...report, narrative: [passage(stated)] })).toBe('held');
    expect(stateIn({ ...report, narrative: [passage('本年度未举办培训。')] })).toBe('nothing');
  });

  it('tells what it was held against', () => {
    const units = [
      { name: '本级', report: consistentReport(1) },
      { name: '某镇', report: null },
    ];
    const saying = (text: string) =>
      reportOn(
        { ...consistentReport(1), narrative: [{ place: null, text }] },
        { ...context, units },
      ).against;
    expect(saying('本年度收到申请若干。')).toEqual([
      `上年年报：${broken.previous.source}（2023年度）`,
      '各单位年报：应报 2 份，已报 1 份',
      '年报正文',
    ]);
    // Headings alone are no prose.
    expect(saying('一、总体情况')).not.toContain('年报正文');
  });

  it('tells what the file brought along, and what its reader has to say', () => {
    const sheet = '年报2024表三';
    const notes = [
      { place: { sheet, row: 7, column: 3 }, text: '存的是 1.4，按格式显示为“1”。' },
      { place: null, text: '文件里有隐藏的工作表。' },
    ];
    const adopted = ['controlTotals', 'explanations'] as const;
    const dossier = { ...dossierOn({ ...consistentReport(1), notes }), adopted };
    const told = [
      '采用了文件中的：核对总数、说明',
      `注意 ${sheet}!D8：存的是 1.4，按格式显示为“1”。`,
      '注意 文件里有隐藏的工作表。',
    ];
    const audit = auditReportOf(dossier, when);
    for (const text of [auditReportText(audit), auditReportBrief(audit)]) {
      for (const line of told)
        expect(text.split('\n').filter((one) => one.trim() === line)).toHaveLength(1);
    }
    const page = JSON.stringify(auditPage(audit));
    for (const part of ['采用了文件中的', '核对总数、说明', `${sheet}!D8`, notes[1]?.text]) {
      expect(page).toContain(part);
    }
    const quiet = auditReportText(reportOn(consistentReport(1)));
    expect(quiet).not.toMatch(/采用了文件中的|读取时的说明/u);
  });

  it('tells explanations, and those that lapsed', () => {
    const { findings } = check(broken.report, context);
    const carried = findings.find(({ rule }) => rule === 'year.carried');
    if (!carried) throw new Error('nothing to explain');
    const kept = [explain(carried, broken.report, '上年年报已更正。', when)];
    const line = (report: Report) =>
      reportOn(report, context, kept)
        .sections.flatMap(({ lines }) => lines)
        .find(({ rule }) => rule === 'year.carried');
    expect(line(broken.report)).toMatchObject({ explanation: '上年年报已更正。', lapsed: null });
    expect(reportOn(broken.report, context, kept).counts).toMatchObject({
      verify: 0,
      explained: 1,
    });
    const changed = withFigures(broken.report, { '3.carriedIn.person': 5 });
    expect(line(changed)).toMatchObject({ explanation: null, lapsed: '上年年报已更正。' });
  });
});

describe('the 核查报告 as text', () => {
  it('has all of it, readable', () => {
    const unread = [
      { place: { sheet: null, row: 11, column: 0 }, text: '220000022', why: '分不开' },
    ];
    const text = auditReportText(reportOn({ ...broken.report, unread }, context));
    expect(text).toContain('结论：未通过核查');
    expect(text).toContain('[核实] 表三 自然人列：二(2)，上年年报的四(0)，相差 2');
    expect(text).toContain('T4.total 复议诉讼总计：有问题，1 处');
    expect(text).toContain('汇总数（units.sum）：手头没有各单位的年报');
    expect(text).toContain('行 12“220000022”：分不开');
    expect(text).toContain('核查时间：2025年1月20日 09:05\n');
    expect(text.endsWith('\n')).toBe(true);
  });

  it('says so where nothing was found', () => {
    const text = auditReportText(reportOn(consistentReport(1)));
    expect(text).toContain('结论：通过核查');
    expect(text).toContain('比对：仅核查本年报自身');
    expect(text).not.toContain('没有读入的内容');
  });
});

describe('the 核查报告 in words', () => {
  const textOf = (report: Report) => auditReportText(reportOn(report));
  const emptied = (...ids: readonly string[]) =>
    withFigures(consistentReport(1), Object.fromEntries(ids.map((id) => [id, null])));

  it('names a few missing figures, and counts many', () => {
    expect(textOf(emptied('2.fees.amount'))).toMatch(/数值：.*“本年收费金额.*” = 未填$/m);
    const all = consistentReport(1).form.figures.map(({ id }) => id);
    const text = textOf(emptied(...all));
    expect(text).toMatch(/数值：175 项未填$/m);
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThan(400);
  });

  it('tells rules that could not be told for the same reason together', () => {
    const untold = textOf(consistentReport(1))
      .split('\n')
      .filter((line) => line.includes('手头没有上年的年报'));
    expect(untold).toHaveLength(1);
    expect(untold[0]).toContain('year.carried');
    expect(untold[0]).toContain('year.jump');
  });

  it('speaks of explanations only where there are some', () => {
    expect(textOf(consistentReport(1))).not.toContain('已说明');
  });
});
