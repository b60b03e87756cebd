import type { RuleId } from '../rules';

/** A way an explanation of some rules often begins; the user completes it. */
export interface Opening {
  readonly rules: readonly RuleId[];
  readonly text: string;
}

/** 「……」 stands for what only the user knows. */
export const openings: readonly Opening[] = [
  {
    rules: ['year.carried'],
    text: '上年年报报送后，对结转件数作了更正：……',
  },
  {
    rules: ['year.carried'],
    text: '上年结转的申请中，有……件在统计时点后撤回或并案办理。',
  },
  {
    rules: ['year.effective', 'effective.repealed', 'effective.atLeast'],
    text: '本年开展文件清理，按清理结果调整了现行有效件数：……',
  },
  {
    rules: ['year.effective', 'effective.repealed'],
    text: '因机构改革，承接（划出）了……制发的文件……件。',
  },
  {
    rules: ['year.effective', 'effective.repealed', 'effective.atLeast'],
    text: '统计口径与上年不同：……',
  },
  {
    rules: ['regulations.authority'],
    text: '规章由……制定，本机关负责公开，按要求一并统计。',
  },
  {
    rules: ['units.sum'],
    text: '有……件申请由多个单位共同办理，汇总时只计一次。',
  },
  {
    rules: ['units.sum'],
    text: '……单位的数据由本级统一填报，没有单独报送。',
  },
  {
    rules: ['fee.unit'],
    text: '收费金额单位确为万元，与上年差异较大是因为……',
  },
  {
    rules: ['text.applications', 'text.results'],
    text: '正文数字的统计范围与表三不同：……',
  },
  {
    rules: ['text.applications'],
    text: '正文所写件数包含上年结转的申请。',
  },
  {
    rules: ['text.disclosure'],
    text: '正文数字的统计范围与表二不同：……',
  },
  {
    rules: ['text.review'],
    text: '正文所写的复议、诉讼包含与政府信息公开无关的案件……件。',
  },
  {
    rules: ['text.year'],
    text: '正文此处引用的是……年度的情况。',
  },
  {
    rules: ['report.sections'],
    text: '这一部分另行以附件形式公布：……',
  },
  {
    rules: ['report.organ'],
    text: '机关名称写在封面上：……',
  },
  {
    rules: ['value.missing'],
    text: '此项本机关没有对应的数据：……',
  },
];

/** The openings that go with a rule. */
export function openingsFor(rule: RuleId): readonly string[] {
  return openings.filter(({ rules }) => rules.includes(rule)).map(({ text }) => text);
}
