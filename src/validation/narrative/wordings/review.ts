import type { Wording } from '../claims';

/** What may stand before a dispute about disclosure. */
const before = new RegExp(
  `^(?:因|就|对|由|涉及|关于|本|我|单位|机关|局|街道|镇|乡|县|区|市|有|的|政府信息公开|信息公开|依申请公开|工作|申请|答复|事项|不服|被|引发|引起|提起|提出|发生|收到|受理|办理|处理|共|全年|了|年|本年度|[\\ue600-\\ue7ff])*$`,
  'u',
);

/** How prose states what 表四 counts; 诉讼 is both groups. */
export const review: readonly Wording[] = [
  { kind: 'reconsideration', says: `行政复议(?:案件|申请|案)?(?:的|共|共计|为|有)*(?<n>N)` },
  { kind: 'suits', says: `(?<![和及、与或])行政诉讼(?:案件|案)?(?:的|共|共计|为|有)*(?<n>N)` },
  {
    kind: 'reconsideration',
    says: `(?:未发生|未产生|未引发|未收到|没有发生|没有|无|不存在)(?:因|涉及|关于|有关|由)?~信息公开~行政复议`,
  },
  {
    kind: 'suits',
    says: `(?:未发生|未产生|未引发|未收到|没有发生|没有|无|不存在)(?:因|涉及|关于|有关|由)?~信息公开~行政诉讼`,
  },
].map((wording) => ({
  ...wording,
  topic: /信息公开|依申请公开/u,
  after: before,
  unless: /纠正|纠错|败诉|撤销|违法|维持|问题|答辩/u,
}));
