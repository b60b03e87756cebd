import type { Wording } from '../claims';
import { othersOf } from './lead';

const kinds = [
  ['granted', '予以公开'],
  ['partial', '部分公开'],
  ['denied', '不予公开'],
  ['unable', '无法提供'],
  ['unprocessed', '不予处理'],
  ['otherwise', '其他处理'],
] as const;

const any = kinds.map(([, words]) => words).join('|');

/**
 * What makes a sentence one about applications: the word, two different results side by side, or a
 * reason that the form prints.
 */
const topic = new RegExp(
  `依申请|申请|答复|办结|办理结果|(${any})(?=.*(?!\\1)(?:${any}))|国家秘密|三类内部事务|过程性信息|不掌握|没有现成信息|信访举报投诉类|逾期不补正`,
  'u',
);

/** Documents are sorted in the same words: 主动公开 so many, 依申请公开 so many, 不予公开 so many. */
const sorted =
  /主动公开[\ue000-\ue3ff]|主动公开的?[占比率]|属性|公文|发文|文件[\ue000-\ue1ff]|模板|目录|情形共(?![\ue000-\ue1ff])|征求第三方|征求意见/u;

/** What may stand before a result in a list of results. */
const listing =
  /^(?:其中|除|结果|答复|办理|情况|包括|分别|是|为|作出|做出|按|决定|已|均|依法|对|以|及|和|、|的|类|中|申请|政府信息公开|信息公开|本年度|全年|全[省市县区州旗镇乡]|共|[\ue600-\ue7ff]|[一二三四五六]|\d|\.|"|“|\()*$/u;

/** Not 予以公开和部分公开共 N: of words joined, neither has a number of its own. */
const alone = '(?<!不|(?<!(?:N|P)\\)?)[与和及或、])';
const share =
  '(?:占|占比|约占|比例为|率为)(?:总数|总量|比|全部|申请|办结|答复|办理|的|量|结果|为|是)*';
const end = '(?=[,;:。、)]|$)';

/** 予以公开、部分公开分别为N、N: the number in the place that the word has. */
function respectively(words: string): string[] {
  const other = `(?:${any})`;
  return [2, 3, 4, 5, 6].flatMap((length) =>
    Array.from({ length }, (_, place) => {
      const following = length - 1 - place;
      return (
        `(?<!(?:${any})[与和及、])(?:${other}[与和及、]){${place}}${words}(?:[与和及、]${other}){${following}}` +
        `(?:的|申请|件数|数量)*分别(?:为|是|有)?(?:N[,与和及、]){${place}}(?<n>N)(?:[,与和及、]N){${following}}`
      );
    }),
  );
}

const separate: readonly Wording[] = kinds.flatMap(([kind, words]) =>
  [
    {
      kind,
      says: `${alone}${words}["”]?(?:的|类|情形|信息|申请|决定|答复|共计|共|为|有)*(?<n>N)`,
    },
    { kind, says: `${alone}${words}["”]?\\((?<n>N)\\)` },
    { kind, says: `${alone}${words}["”]?(?:的|类|信息|申请|答复|共|为|有)*N[,(]?${share}(?<n>P)` },
    { kind, says: `${alone}${words}["”]?(?:的|类|信息|申请|答复)*${share}(?<n>P)` },
    {
      kind,
      says: `(?<=(?:^|[,;:。、(]|其中)除?)(?<n>N)(?:申请)?(?:均为|均|为|被|依法|决定)*${words}外?${end}`,
    },
    ...respectively(words).map((says) => ({ kind, says, word: '分别' })),
    {
      kind,
      says: `(?:无|没有|未作出|不存在)${words}(?:的)?(?:情形|情况|申请|决定|答复|件)*(?=[,;。、)]|$)`,
    },
  ].map((wording) => ({ word: words, ...wording })),
);

/** 予以公开和部分公开共N件: the sum of both; with a second number it would be of the one and the other. */
const joined = '予以公开["”]?(?:和|及|或者?|与|以及|、)["“]?部分公开["”]?';
const disclosed: readonly Wording[] = [
  { says: `${joined}(?:的|申请|共计|合计|总计|共|为|有)*(?<n>N)(?![,、和]?N)` },
  { says: `${joined}(?:的|申请|共计|合计|总计|共|为|有)*N[,、(]?${share}(?<n>P)` },
  { says: `${joined}(?:的|申请)*${share}(?<n>P)` },
].map((wording) => ({ ...wording, kind: 'disclosed', word: '部分公开' }));

/** How prose states the results of 表三, in pieces and in percent. */
export const results: readonly Wording[] = [...separate, ...disclosed].map((wording) => ({
  ...wording,
  topic,
  after: listing,
  unless: /主动/u,
  ofApplications: true,
  silentWith: new RegExp(`${sorted.source}|${othersOf.source}`, 'u'),
}));
