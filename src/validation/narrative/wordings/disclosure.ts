import type { Wording } from '../claims';
import { lead } from './lead';

/** Of publishing, explaining, examining and tidying such things, prose tells other numbers. */
const otherwise = /公开|公示|公布|归集|解读|备案|审查|审核|清单|目录|草案|信用|双公示/u;

const issue = '(?:制发|制定|出台|印发)';
const none = '(?:未|没有|无|均未)';
const documents = '(?:行政|党政|政府|新|的|了)*规范性文件';
const filler = '(?:的|共计|共|总计|总数|合计|数量|件数|为|有|达|是)*';
const end = '(?=[,;。、)]|$)';

const normative: readonly Wording[] = [
  { kind: 'normative.issued', says: `${issue}${documents}${filler}(?<n>N)`, after: lead },
  { kind: 'normative.issued', says: `${issue}(?:了)?(?<n>N)(?:行政)?规范性文件`, after: lead },
  {
    kind: 'normative.issued',
    says: `${issue}政府规章N[、和](?:行政)?规范性文件(?<n>N)`,
    after: lead,
  },
  {
    kind: 'normative.issued',
    says: `(?<=${documents}N.*)${issue}(?<n>N)${end}`,
    after: /^(?:[\ue600-\ue7ff]度?|今年|本年度?)(?:共|则)*$/u,
  },
  {
    kind: 'normative.issued',
    says: `${none}${issue}(?:和废止|、废止)?(?:新|的|过|任何)*(?:行政)?规范性文件${end}`,
    after: lead,
  },
  {
    kind: 'normative.repealed',
    says: `(?:废止|宣布失效)${documents}${filler}(?<n>N)`,
    after: lead,
  },
  {
    kind: 'normative.repealed',
    says: `(?:废止|宣布失效)(?:了)?(?<n>N)(?:行政)?规范性文件`,
    after: lead,
  },
  // The form's own order: the documents, then 制发、废止、现行有效 with a number each.
  { kind: 'normative.issued', says: `${documents}(?:本年度?)?制发(?:件数)?(?<n>N)`, after: lead },
  {
    kind: 'normative.repealed',
    says: `(?<=${documents}(?:本年度?)?制发(?:件数)?N[,、;](?:本年度?)?)废止(?:件数)?(?<n>N)${end}`,
    after: /^(?:本年度?)?$/u,
  },
  {
    kind: 'normative.effective',
    says: `(?<=${documents}(?:本年度?)?制发[^;。]{0,20})现行有效(?:件数)?(?<n>N)${end}`,
    after: /^$/u,
  },
  // The word for the documents is left out after they were named: 制发……N件，废止N件.
  {
    kind: 'normative.repealed',
    says: `(?<=${issue}${documents}${filler}N[,、;])废止(?<n>N)${end}`,
  },
  {
    kind: 'normative.repealed',
    says: `${none}(?:${issue}(?:和|、))?废止(?:过|任何)*(?:行政)?规范性文件${end}`,
    after: lead,
  },
  {
    kind: 'normative.effective',
    says: `现行有效(?:的)?(?:行政)?规范性文件${filler}(?<n>N)`,
    after: new RegExp(`${lead.source}|^目前$`, 'u'),
  },
  {
    kind: 'normative.effective',
    says: `(?:无|没有)现行有效(?:的)?(?:行政)?规范性文件${end}`,
    after: lead,
  },
  {
    kind: 'normative.effective',
    says: `(?:行政)?规范性文件现行有效(?:件数)?${filler}(?<n>N)`,
    after: lead,
  },
  {
    kind: 'normative.effective',
    says: `现行有效${filler}(?<n>N)${end}`,
    after: /^(?:截至)?(?:年底|年末|目前)*$/u,
    topic: new RegExp(`${issue}${documents}`, 'u'),
  },
].map((wording) => ({
  word: '规范性文件',
  ...wording,
  unless: otherwise,
  silentWith: /清理|修改|修订|审核|解读|备案|草案/u,
}));

const act = '(?:作出|做出|办理|实施|处理|审批)';

const ofWhole = new RegExp(`^(?=.*[\\ue600-\\ue7ff年我本全])${lead.source.slice(1)}`, 'u');
/** Of what a counter takes in, decisions are a part. */
const ofCounter = new RegExp(`${otherwise.source}|其中|政务服务|大厅|窗口|受理`, 'u');

/** A decision may leave its verb to the one before it: 作出行政许可N件、行政处罚N件. */
function decisions(kind: string, name: string): readonly Wording[] {
  const things = '(?:的|了|处理|决定|事项|措施|执行|案件|件)*';
  const acts = '行政(?:许可|处罚|强制)';
  const before = `(?<=${act}(?:${acts}${things}${filler}N[,、;和])+)`;
  return [
    { kind, says: `${act}(?:的|了)*${name}${things}${filler}(?<n>N)`, after: lead },
    { kind, says: `${before}${name}${things}${filler}(?<n>N)` },
    { kind, says: `${name}办结(?<n>N)${end}`, after: lead },
    // The bare word, where the whole organ or the whole year is named, or the decision before was.
    { kind, says: `${name}(?:决定|案件)?(?<n>N)${end}`, after: ofWhole, silentWith: ofCounter },
    {
      kind,
      says: `(?<=[\\ue600-\\ue7ff年我本全](?:[度内全我本局委办厅省市县区州镇乡共]|街道){0,8}${acts}(?:决定|案件)?N[,、;])${name}(?:决定|案件)?(?<n>N)${end}`,
      silentWith: ofCounter,
    },
    {
      kind,
      says: `(?:未${act}|没有${act}|无)(?:过|任何)*(?:${acts}(?:和|、|及|或))?${name}${things}${end}`,
      after: lead,
    },
    {
      kind,
      says: `(?:未${act}|没有${act}|无)(?:过|任何)*${name}(?=(?:和|、|及|或)${acts}${things}${end})`,
      after: lead,
    },
  ].map(({ silentWith = otherwise, ...wording }) => ({
    ...wording,
    word: name,
    silentWith,
    // 12项: so many matters that one may apply for, not decisions.
    notIn: /项$/u,
  }));
}

const fees: readonly Wording[] = [
  {
    kind: 'fees',
    says: '行政事业性收费(?:本年|收费|收入|收取|金额|总额|共计|共|合计|总计|为|项目|的)*(?<n>M)',
    after: lead,
  },
  {
    kind: 'fees',
    says: '(?<=行政事业性收费项目N,)(?:收费|征收|总)?(?:金额|收入|总额)(?:共计|合计|总计|共|为)*(?<n>M)',
  },
  {
    kind: 'fees',
    says: `(?:未|没有)(?:收取|发生|产生)(?:过|任何)*行政事业性收费${end}`,
    after: lead,
  },
].map((wording) => ({
  ...wording,
  word: '行政事业性收费',
  unless: otherwise,
  silentWith: /减免|免征|取消|停征/u,
}));

/** How prose states what 表二 counts. */
export const disclosure: readonly Wording[] = [
  ...normative,
  ...decisions('licensing', '行政许可'),
  ...decisions('penalties', '行政处罚'),
  ...decisions('coercion', '行政强制'),
  ...fees,
];
