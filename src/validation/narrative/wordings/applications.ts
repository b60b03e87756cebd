import type { Wording } from '../claims';
import { lead } from './lead';

const ours = /信息公开|依申请|公开申请/u;
const object = '(?:政府信息公开|信息公开|依申请公开|公开政府信息|政府信息|依申请)';
/** Parts of the whole: by channel, by kind of applicant, passed on. */
const part =
  /网络|网上|网站|平台|信函|邮寄|邮件|邮箱|当面|现场|窗口|传真|书面|电话|在线|转办|转来|自然人|企业|法人(?!和|或|及|、)|补正|撤回|复议|诉讼|结转|不服|缴费|举报|信访/u;

/** 受理并答复: whether those received or those answered cannot be told. */
const partOrAnswered = new RegExp(`${part.source}|答复|办结`, 'u');

/** 收到: new ones, or new ones and those carried in; the rule accepts either. */
const received: readonly Wording[] = [
  {
    kind: 'received',
    says: `(?<!新)(?:收到|受理|收受|接收|接到|收到并受理|收到和受理)~${object}~(?<n>N)`,
  },
  { kind: 'received', says: `(?<!新)(?:收到|受理|接收|接到)(?<n>N)~${object}~申请` },
  {
    kind: 'received',
    says: `(?<!新)(?:收到|受理|接收|接到)${object}(?:申请)?(?:共|共计|总计|合计|数量为|总量为|为)?(?<n>N)`,
  },
  {
    kind: 'received',
    says: `(?:未收到|没有收到|未接到|没有接到|未受理|未发生)(?:过|任何|有关|相关|公民、法人(?:和|或|及|或者)其他组织(?:提出)?的?|群众|关于)*(?:${object}(?:的|类|事项|工作)?)?申请(?!人)`,
  },
  {
    kind: 'received',
    says: `无(?:任何|有关|相关)?(?:${object})(?:的)?(?:申请|事项|件|情况)(?!人)`,
  },
].map((wording) => ({ ...wording, topic: ours, after: lead, unless: partOrAnswered }));

const news: readonly Wording[] = [
  {
    kind: 'newlyReceived',
    says: `(?:新收到?|新增|新受理)(?:${object})?(?:的)?(?:申请)?(?:数量)?(?:共|共计|为)?(?<n>N)`,
  },
].map((wording) => ({ ...wording, topic: ours, after: lead, unless: part }));

const carried: readonly Wording[] = [
  {
    kind: 'carriedIn',
    says: `(?:上年度?|上一年度?|去年|Y度?)结转(?:的|到|至|本年|今年|办理|继续|${object}|申请|数量|量|共|为)*(?<n>N)`,
  },
  {
    kind: 'carriedIn',
    says: `结转(?:上年度?|上一年度?|去年)(?:的|未办结|未办理|办理|${object}|申请|数量|共|为)*(?<n>N)`,
  },
  { kind: 'carriedIn', says: `(?:无|没有)(?:上年度?|上一年度?)结转` },
  {
    kind: 'carriedOut',
    says: `结转(?:至|到|入|为)?(?:下一?年度?|次年|明年|下一?年度)(?:度|的|继续|办理|${object}|申请|数量|共|为)*(?<n>N)`,
  },
  {
    kind: 'carriedOut',
    says: `(?<n>N)(?:申请)?(?:按规定|依法|将|需|已)*结转(?:至|到|入)?(?:下一?年|次年|明年)`,
  },
  { kind: 'carriedOut', says: `(?:无|没有)(?:申请)?结转(?:至|到|入)?(?:下一?年度?|次年)` },
].map((wording) => ({
  ...wording,
  topic: /申请|信息公开/u,
  after: /^(?!.*(?:复议|诉讼))/u,
  unless: /复议|诉讼/u,
}));

const concluded: readonly Wording[] = [
  {
    kind: 'concluded',
    says: `(?:办结|办理完毕|办复)(?:的|了|${object}|申请|数量|共|共计|为)*(?<n>N)`,
  },
  { kind: 'answered', says: `答复(?:的|了|${object}|申请|数量|共|共计|为)*(?<n>N)` },
].map((wording) => ({
  ...wording,
  topic: /信息公开|依申请|公开申请|予以公开/u,
  after: lead,
  unless: part,
}));

/** How prose states what 表三 counts in its rows 一, 二, 三（七） and 四. */
export const applications: readonly Wording[] = [...received, ...news, ...carried, ...concluded];
