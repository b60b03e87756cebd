import type { Wording } from '../claims';
import { lead, othersOf } from './lead';

/** 结转 is said of applications alone, and of disputes, which the wordings pass over. */
const ours = /信息公开|依申请|公开申请|公开政府信息|结转/u;
/**
 * What is received: 政府信息公开申请, 依申请公开政府信息. Repetitions of words are bounded where the same
 * words can be taken apart in two ways, so that no text takes long to read.
 */
const thing = '(?:政府信息公开|信息公开|依申请公开|公开政府信息|政府信息|依申请)';
const object = `(?:${thing}{1,3})`;
/** Who applies and how, as long as it is everybody and every way. */
const anybody =
  '(?:过|的|有效|各类|各种|任何|有关|相关|公民|群众|社会公众|法人|其他组织|申请人|提出|提交|关于|涉及|、|和|或者?|及){0,12}';
const filler =
  '(?:的|申请|事项|事件|件|数|量|共计|共|总计|合计|总|为|信息|类|案|内容|了|继续|办理){0,8}';
const end = '(?=[,;:。.)]|$)';
/** Parts of the whole: by channel, by kind of applicant, passed on. */
const part =
  /网络|网上|网站|平台|信函|邮寄|邮件|邮箱|当面|现场|窗口|传真|书面|电话|在线|转办|转来|自然人|企业|法人(?!和|或|及|、)|补正|撤回|复议|诉讼|结转|不服|缴费|举报|信访|投诉|监督|意见/u;

/** 受理并答复: whether those received or those answered cannot be told. */
const partOrAnswered = new RegExp(`${part.source}|答复|办结`, 'u');

const receive =
  '(?<!新)(?:收到|受理|收受|接收到?|接到|收到并受理|收到和受理|收(?=政府信息公开申请))';
const none =
  '(?:未收到|没有收到|未接到|没有接到|未接收到?|没有接收到?|未受理|没有受理|未发生|没有发生)';

/** 收到: new ones, or new ones and those carried in; the rule accepts either. */
const received: readonly Wording[] = [
  { says: `${receive}了?${anybody}${object}${filler}(?<n>N)` },
  { says: `${receive}的?(?<n>N)${anybody}${object}(?:的|类)?申请` },
  { says: `${receive}(?<n>N)依申请公开(?:的|政府信息|申请|事项|件)*${end}` },
  { says: `(?:收件|(?:受理|收到)申请书?)${filler}(?<n>N)` },
  { says: `${none}${anybody}(?:${object}(?:的|类|事项|工作)?)?申请(?!人)` },
  { says: `${none}${anybody}${object}(?:事项|件|案件)*${end}` },
  {
    says: `${none}${anybody}(?:个人)?${anybody}向(?:我|本)(?:机关|单位|局|办|委|镇|乡|街道)(?:提出的?)?申请公开(?:的)?政府信息${end}`,
  },
  { says: `无(?:任何|有关|相关)?(?:${object})(?:的)?(?:申请|事项|件|情况)(?!人)` },
  { says: `${object}(?:申请)?(?:受理|收到)?(?:数量|件数|总数|数|量)(?:为|是)(?<n>N)` },
  { says: `${object}(?:申请)?(?:受理|收到)?(?:数量|件数|总数|数|量)(?:为|是)(?:零|0)(?![\\d.])` },
].map((wording) => ({ ...wording, kind: 'received', after: lead, unless: partOrAnswered }));

/** The word for the application may be left out where the year is told again. */
const receivedAgain: readonly Wording[] = [
  {
    says: `收到${filler}(?<n>N)(?=[,;。]|$)`,
    after: /^(?:[\ue600-\ue7ff]度?|今年|本年度?)(?:则|共|为)*$/u,
  },
  {
    says: `Y、Y(?:、|和|及|与)(?<y>Y)(?:我|本|[局镇乡办委厅院县市区])*分别${receive}${object}${filler}N、?[、和及与]?N[、和及与](?<n>N)`,
  },
  {
    says: `(?:^|[,;:。])Y(?:、|和|及|与)(?<y>Y)(?:我|本|[局镇乡办委厅院县市区])*分别${receive}${object}${filler}N[、和及与](?<n>N)`,
  },
].map((wording) => ({ ...wording, kind: 'received', unless: partOrAnswered }));

const news: readonly Wording[] = [
  {
    kind: 'newlyReceived',
    says: `(?:新收到?|新增|新受理)了?${anybody}(?:${object}|申请|件)?${filler}(?<n>N)`,
    after: lead,
    unless: part,
  },
];

const carried: readonly Wording[] = [
  {
    kind: 'carriedIn',
    says: `(?:上年度?|上一年度?|去年|(?<last>Y)度?)结转(?:的|到|至|入|本年度?|今年|未办结|未办理|继续办理|办理|${thing}){0,8}${filler}(?<n>N)`,
  },
  {
    kind: 'carriedIn',
    says: `结转(?:上年度?|上一年度?|去年)(?:的|未办结|未办理|${thing}){0,8}${filler}(?<n>N)`,
  },
  {
    kind: 'carriedIn',
    says: `(?:无|没有)(?:上年度?|上一年度?)结转(?:的|到|至|本年度?|继续|办理|${thing}|申请|件|事项){0,8}${end}`,
  },
  {
    kind: 'carriedIn',
    says: `(?:上年度?|上一年度?)(?:无|没有)结转(?:的|${thing}|申请|件){0,8}${end}`,
  },
  {
    kind: 'carriedOut',
    says: `(?<n>N)(?:${object})?申请~(?:期限|办理中|办结|到期)~,?(?:将|已|需)?结转(?:至|到|入)?(?:下一?年|次年|明年|(?<next>Y))`,
  },
  {
    kind: 'carriedOut',
    says: `结转(?:至|到|入|为)?(?:下一?年度?|次年|明年|(?<next>Y))(?:度|的|继续|办理|${thing}){0,8}${filler}(?<n>N)`,
  },
  {
    kind: 'carriedOut',
    says: `(?<n>N)(?:政府信息公开|依申请公开)?(?:申请)?(?:按规定|依法|尚未办结|未办结|将|需|已|按程序)*结转(?:至|到|入)?(?:下一?年|次年|明年|(?<next>Y))`,
  },
  {
    kind: 'carriedOut',
    says: `(?<n>N)(?:申请)?(?:按规定|依法|按程序|按照《条例》|将|需|已)*(?:转入|转至|顺延到|顺延至)(?:下一?年|次年|明年|(?<next>Y))`,
    word: '年',
  },
  {
    kind: 'carriedOut',
    says: `(?:无|没有)(?:下一?年度?|次年)结转(?:的|${thing}|申请|件|事项){0,8}${end}`,
  },
  {
    kind: 'carriedOut',
    says: `(?:无|没有|不存在)(?:需要|需|${thing}|申请){0,8}结转(?:至|到|入)?(?:下一?年度?|次年)(?:度|的|继续|办理|${thing}|申请|件|事项){0,8}${end}`,
  },
].map((wording) => ({
  word: '结转',
  ...wording,
  topic: /申请|信息公开|新收|结转/u,
  after: /^(?!.*(?:复议|诉讼))/u,
  unless: /复议|诉讼/u,
  silentWith: othersOf,
}));

/** Those of which some are told apart: in time and late, on paper and by word. */
const told =
  /延期|延长|(?<!无|无一|没有|未|未发生|无一件|零)超期|逾期办|当场|不予受理|补正后|其余|另有/u;

const concluded: readonly Wording[] = [
  {
    kind: 'concluded',
    says: `(?:办结|办理完毕|办复)(?:了|${thing}){0,8}${filler}(?<n>N)`,
    after: lead,
  },
  {
    kind: 'answered',
    says: `(?<n>N)(?:申请)?(?:均|全部)?已(?:全部|按期|按时)?办结${end}`,
    after: /^(?:其中|已|目前)*$/u,
  },
  // 办理: those received, or those of them that are done; the rule accepts either.
  {
    kind: 'answered',
    says: `(?:办理|处理)(?:回复|答复|了|公民|群众){0,4}${object}${filler}(?<n>N)`,
    after: lead,
  },
  {
    kind: 'answered',
    says: `答复(?:了|${thing}|申请人){0,8}${filler}(?<n>N)`,
    after: lead,
  },
].map((wording) => ({
  ...wording,
  topic: /信息公开|依申请|公开申请|予以公开|结转/u,
  unless: part,
}));

/** 通过网站，收到……: one way of applying, unless 等 or 各 says that it is every way. */
const oneWay = /(?:通过|经由)(?!各|多种)(?:(?!等|各|多种)[^;。])*?(?:收到|受理|接收)/u;

const ofAll: readonly Wording[] = [
  ...[...received, ...receivedAgain, ...news].map((wording) => ({
    ...wording,
    topic: ours,
    silentWith: new RegExp(`${othersOf.source}|${oneWay.source}`, 'u'),
  })),
  ...carried,
  ...concluded.map((wording) => ({
    ...wording,
    silentWith: new RegExp(`${othersOf.source}|${told.source}`, 'u'),
  })),
];

/** How prose states what 表三 counts in its rows 一, 二, 三（七） and 四. */
export const applications = ofAll.map((wording) => ({ ...wording, ofApplications: true }));
