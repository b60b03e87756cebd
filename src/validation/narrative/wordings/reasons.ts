import type { Wording } from '../claims';
import { othersOf } from './lead';

/** The rows under （三）–（六） that prose tells by the form's own words, by their ids in 表三. */
const reasons: Readonly<Record<string, string>> = {
  'denied.stateSecret': '国家秘密',
  'denied.lawForbids': '法律、?行政法规禁止公开',
  'denied.thirdParty': '(?:保护|损害|侵害)第三方合法权益',
  'denied.internal': '内部事务(?:性?信息)?',
  'denied.process': '过程性信息',
  'denied.caseFile': '行政执法案卷(?:信息)?',
  'denied.inquiry': '行政查询事项',
  'unable.notHeld': '不掌握(?:相关)?(?:政府)?(?:信息)?',
  'unable.notExisting': '没有现成信息(?:、?需要?另行制作)?',
  'unable.unclear': '补正后(?:申请内容|仍|内容)*不明确',
  'unprocessed.petition': '信访、?举报、?投诉类',
  'unprocessed.repeated': '重复申请',
  'unprocessed.excessive': '大量反复申请',
  'otherwise.notCorrected': '逾期不补正(?:、?(?:行政机关)?不再处理)?',
};

/** What may stand before a reason; 和 or 等 would make the number that of several. */
const before =
  /^(?:其中|包括|分别|是|为|因|由于|属于|属|其他|三类|四类|我|本|机关|[局镇乡办委厅]|街道|单位|申请人|无正当理由|的|“|"|[一二三四五六七八]|\d|\.|予以公开|部分公开|不予公开|无法提供|不予处理|其他处理)*$/u;

/** The result that the reason is one of, or another reason beside it: of applications, then. */
const topic =
  /不予公开|无法提供|不予处理|不再处理|予以公开|部分公开|申请(?:答复|办理)?结果|不掌握.*没有现成|三类内部事务|四类过程性/u;

/** How prose states the rows of 表三 that stand under a result. */
export const reasonRows: readonly Wording[] = Object.entries(reasons).map(([kind, words]) => ({
  kind,
  says: `${words}["”]?(?:的|类|情形|申请|信息|而|决定|答复|共|为|有|不予公开|无法提供|不予处理|不再处理)*(?<n>N)`,
  topic,
  after: before,
  unless: /主动/u,
  silentWith: new RegExp(
    `征求|主动公开|属性|公文|发文|模板|目录|情形共|复议|诉讼|${othersOf.source}`,
    'u',
  ),
  ofApplications: true,
}));
