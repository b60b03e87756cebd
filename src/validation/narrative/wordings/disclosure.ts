import type { Wording } from '../claims';
import { lead } from './lead';

/** How prose states what 表二 counts. */
export const disclosure: readonly Wording[] = [
  {
    kind: 'normative.issued',
    says: '(?:制发|制定|出台|印发)(?:了|行政|党政|政府|新的|新)*规范性文件(?:共|共计|总计|数量为|为)?(?<n>N)',
  },
  { kind: 'normative.issued', says: '(?:制发|制定|出台|印发)(?:了)?(?<n>N)(?:行政)?规范性文件' },
  {
    kind: 'normative.repealed',
    says: '(?:废止|宣布失效)(?:了|行政)*规范性文件(?:共|共计|数量为|为)?(?<n>N)',
  },
  {
    kind: 'normative.effective',
    says: '现行有效(?:的)?(?:行政)?规范性文件(?:共|共计|总数为|为)?(?<n>N)',
  },
  { kind: 'normative.effective', says: '(?:行政)?规范性文件现行有效(?:件数)?(?:共|为)?(?<n>N)' },
  {
    kind: 'licensing',
    says: '(?:作出|做出|办理)(?:的|了)*行政许可(?:处理|决定|事项|案件|件)*(?:共|共计|为)?(?<n>N)',
  },
  {
    kind: 'penalties',
    says: '(?:作出|做出|实施|办理)(?:的|了)*行政处罚(?:处理|决定|案件|件)*(?:共|共计|为)?(?<n>N)',
  },
  {
    kind: 'coercion',
    says: '(?:作出|做出|实施|办理)(?:的|了)*行政强制(?:处理|决定|措施|执行|案件|件)*(?:共|共计|为)?(?<n>N)',
  },
  { kind: 'fees', says: '行政事业性收费(?:收入|收取|金额|总额|共|共计|合计|总计|为|项目)*(?<n>M)' },
].map((wording) => ({ ...wording, after: lead, unless: /公开|公示|解读|备案|审查|清单|目录/u }));
