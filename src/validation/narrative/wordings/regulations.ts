import type { Wording } from '../claims';
import { lead } from './lead';

const regulations = '(?:新|的|了|省|市|州|地方|政府)*规章';
const filler = '(?:的|共计|共|总计|合计|为|有|达|是)*';
const issue = '(?:制发|制定|出台|颁布)';
const end = '(?=[,;。、)]|$)';

/** How prose states the row 规章 of 表二. */
export const regulationsRow: readonly Wording[] = [
  { kind: 'issued', says: `${issue}${regulations}${filler}(?<n>N)` },
  { kind: 'repealed', says: `(?:废止|宣布失效)${regulations}${filler}(?<n>N)` },
  { kind: 'repealed', says: `(?<=${issue}${regulations}${filler}N[,、])废止(?<n>N)${end}` },
  { kind: 'effective', says: `现行有效${regulations}${filler}(?<n>N)` },
].map((wording) => ({
  ...wording,
  kind: `regulations.${wording.kind}`,
  word: '规章',
  after: new RegExp(`${lead.source}|^目前$`, 'u'),
  silentWith: /清理|修改|修订|审核|审查|解读|备案|草案|名义/u,
}));
