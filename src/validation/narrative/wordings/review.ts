import type { Wording } from '../claims';

/** What may stand before a dispute about disclosure. */
const before = new RegExp(
  `^(?:因|就|对|由|涉及|关于|本|我|全|单位|机关|局|街道|镇|乡|县|区|市|有|的|政府信息公开|信息公开|政府信息|依申请公开|类|工作|申请|答复|事项|不服|被|引发|引起|提起|提出|发生|收到|受理|办理|处理|共|了|年|度|[\\ue600-\\ue7ff])*$`,
  'u',
);

const disputes = { reconsideration: '行政复议', suits: '行政诉讼' } as const;
const either = '行政(?:复议|诉讼)';
const and = '(?:和|、|及|与)';
const cases = '(?:案件|申请|案)?';
const none = '(?:未发生|未产生|未引发|未收到|没有发生|没有产生|没有|无|不存在)';
/** To the end of the clause nothing but the dispute is spoken of. */
const atAll = '(?:案件|案|申请|情况|情形|事项|的)*(?=[,;。)]|$)';

/** Who decides disputes, or stands trial in all of them, tells of more than those about disclosure. */
export const decidingOthers =
  /复议机构|复议局|复议委员会|作为(?:行政)?复议机关|法院|作为被告|应诉|出庭|行政案件|行政(?:复议|诉讼)[^;。]{0,60}(?:其中|含)[^,;。]{0,12}信息公开/u;
const anywhere = /^/u;
const topic = /信息公开|依申请公开|未经复议直接起诉.*复议后起诉/u;
/** Of how a dispute came out, not of how many there were. */
const unless = /纠正|纠错|败诉|撤销|违法|维持|问题|答辩/u;

/** How prose states what 表四 counts; 诉讼 is both groups. */
export const review: readonly Wording[] = Object.entries(disputes).flatMap(([kind, name]) =>
  [
    { says: `(?<![和及、与或])${name}${cases}(?:的|共|共计|为|有)*(?<n>N)`, topic },
    {
      says: `(?<=${either}${cases}N(?:\\([^()]*\\))?${and})${name}${cases}(?<n>N)`,
      topic,
      after: anywhere,
    },
    { says: `${either}${and}${either}${cases}(?:各|均为)(?<n>N)`, topic },
    { says: `${none}(?:因|涉及|关于|有关|由)?~信息公开~${name}`, topic },
    // Who had none at all had none about disclosure.
    { says: `${none}(?:${either}${cases}${and})?${name}${atAll}` },
    { says: `${none}${name}(?=${and}${either}${atAll})` },
  ].map((wording) => ({
    after: before,
    ...wording,
    kind,
    unless,
    silentWith: decidingOthers,
    word: name,
  })),
);
