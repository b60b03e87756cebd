import { clauseBefore } from './clause';
import { withoutOwnName } from './ownName';
import { lead } from './wordings/lead';

/** What an organ is said to have done with a number of applications. */
const did = /(?:收到|受理|接收|接到|新收|办理(?!结果)|办结|答复)[^,;:。]{0,60}?[\ue000-\ue1ff]/gu;
const organs =
  /级|机关|[局厅]|委(?!托|员)|办公室|法院|医院|本部|部门|单位|系统|中心|街道|[镇乡县市省州旗村]|区(?!分)|所属|派出所|学校/u;
/** Ways and kinds are parts as well, but what follows them is again of the whole. */
const ways =
  /^(?:其中)?(?:通过|经由?|以|由|向|对)|网|平台|信箱|热线|留言|工单|建议|提案|来信|来访/u;
/** Of those about one matter, or from one kind of applicant, or by one way: what ends of them is told next. */
const ofSome =
  /(?:(?:涉及|关于|有关)(?!(?:政府)?信息公开|依申请)|同一|个别|第.{1,2}批|批量|集中(?:答复|办理|处理))[^,;:。\ue000-\ue9ff]{1,20}[\ue000-\ue1ff]|(?:自然人|企业|网络|网上|信函|邮寄|当面|现场)[^,;:。\ue000-\ue9ff]{0,12}[\ue000-\ue1ff][,;(]其中/gu;
/** Words by which a sentence comes back to the whole. */
const whole = /[我本]|全[省市州县区旗镇乡局系]|全年|年度/u;

/**
 * Where a sentence turns to others, or to a part of the organ: from 市政府本级收到N件 on, what is told
 * of applications is theirs, 办结N件 as well as 予以公开N件. `already` when the sentence before had.
 */
export function subjectsOf(text: string, organ: string | null, already: boolean) {
  const turns = already ? [{ at: 0, ofOthers: true }] : [];
  for (const { index } of text.matchAll(did)) {
    const clause = clauseBefore(text, index);
    const words = withoutOwnName(clause, organ);
    if (lead.test(words)) {
      if (words !== clause || whole.test(clause)) turns.push({ at: index, ofOthers: false });
    } else if (organs.test(words) && !ways.test(words)) {
      turns.push({ at: index, ofOthers: true });
    }
  }
  for (const { index } of text.matchAll(ofSome)) turns.push({ at: index, ofOthers: true });
  turns.sort((one, other) => one.at - other.at);
  return {
    isOfOthersAt: (at: number) => turns.filter((turn) => turn.at <= at).at(-1)?.ofOthers ?? false,
    endsWithOthers: turns.at(-1)?.ofOthers ?? false,
  };
}
