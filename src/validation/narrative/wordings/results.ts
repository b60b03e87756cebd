import type { Wording } from '../claims';

/** What may stand before a result in a list of results. */
const listing =
  /^(?:其中|结果|答复|办理|情况|包括|分别|是|为|作出|做出|按|决定|已|均|依法|对|以|及|和|、|的|类|中|申请|政府信息公开|信息公开|本年度|全年|共|[\ue600-\ue7ff]|[一二三四五六]|\d|\.)*$/u;

/** Not 予以公开和部分公开共 N: of words joined, neither has a number of its own. */
const alone = '(?<!不|(?<!N)[与和及或、])';

/** How prose states the results of 表三, in pieces and in percent. */
export const results: readonly Wording[] = (
  [
    ['granted', '予以公开'],
    ['partial', '部分公开'],
    ['denied', '不予公开'],
    ['unable', '无法提供'],
    ['unprocessed', '不予处理'],
    ['otherwise', '其他处理'],
  ] as const
)
  .flatMap(([kind, words]) => [
    { kind, says: `${alone}${words}(?:的|类|情形|信息|申请|决定|答复|共|为|有)*(?<n>N)` },
    {
      kind,
      says: `${alone}${words}(?:的|类)*N[,(](?:占|占比|约占|比例为)(?:总数|总量|比|全部|申请|办结|答复|办理|的|量|结果|为)*(?<n>P)`,
    },
  ])
  .map((wording) => ({
    ...wording,
    topic: /依申请|申请|答复|办结|办理结果/u,
    after: listing,
    unless: /主动/u,
  }));
