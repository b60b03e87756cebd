import type { Balance, Item } from '../types';

/** The items of 表三, what is counted in each (口径), and the articles behind them. */

/** The rows under a result, which are called by its number and their own: （三）1. */
const under = (group: string, rows: readonly Omit<Item, 'group' | 'mark'>[]): readonly Item[] =>
  rows.map((one, i) => ({ ...one, group, mark: `${group.slice(0, 3)}${i + 1}` }));

export const receivedItem: Item = {
  id: '3.received',
  name: '一、本年新收政府信息公开申请数量',
  mark: '一',
  help: '本年 1 月 1 日至 12 月 31 日收到的申请件数，不含上年结转。',
  law: '条例第二十九条、第三十一条、第五十条第（二）项',
};
export const carriedInItem: Item = {
  id: '3.carriedIn',
  name: '二、上年结转政府信息公开申请数量',
  mark: '二',
  help: '上年未办结、转到本年继续办理的件数，应与上年年报的“四、结转下年度继续办理”逐列相同。',
  law: '国办公开办函〔2021〕30号',
};
export const grantedItem: Item = {
  id: '3.granted',
  name: '（一）予以公开',
  mark: '（一）',
  help: '全部公开，或告知已主动公开信息的获取途径。',
  law: '条例第三十六条第（一）、（二）项',
};
export const partialItem: Item = {
  id: '3.partial',
  name: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  mark: '（二）',
  help: '一件申请作区分处理的，只在这里计一次，不再计入不予公开等其他情形。',
  law: '条例第三十七条',
};
export const deniedItems = under('（三）不予公开', [
  {
    id: '3.denied.stateSecret',
    name: '1.属于国家秘密',
    help: '依法确定为国家秘密，因而不予公开的。',
    law: '条例第十四条',
  },
  {
    id: '3.denied.lawForbids',
    name: '2.其他法律行政法规禁止公开',
    help: '国家秘密以外，法律、行政法规禁止公开的。',
    law: '条例第十四条',
  },
  {
    id: '3.denied.security',
    name: '3.危及“三安全一稳定”',
    help: '“三安全一稳定”指国家安全、公共安全、经济安全、社会稳定。',
    law: '条例第十四条',
  },
  {
    id: '3.denied.thirdParty',
    name: '4.保护第三方合法权益',
    help: '涉及商业秘密、个人隐私，公开会损害第三方合法权益，且第三方不同意、又无重大公共利益需要的。',
    law: '条例第十五条、第三十二条',
  },
  {
    id: '3.denied.internal',
    name: '5.属于三类内部事务信息',
    help: '三类内部事务信息指人事管理、后勤管理、内部工作流程。',
    law: '条例第十六条第一款',
  },
  {
    id: '3.denied.process',
    name: '6.属于四类过程性信息',
    help: '四类过程性信息指讨论记录、过程稿、磋商信函、请示报告。',
    law: '条例第十六条第二款',
  },
  {
    id: '3.denied.caseFile',
    name: '7.属于行政执法案卷',
    help: '行政执法案卷信息，因而不予公开的。',
    law: '条例第十六条第二款',
  },
  {
    id: '3.denied.inquiry',
    name: '8.属于行政查询事项',
    help: '工商、不动产登记资料等，法律、行政法规对查询另有规定，告知依规定办理的。',
    law: '条例第三十六条第（七）项',
  },
]);
export const unableItems = under('（四）无法提供', [
  {
    id: '3.unable.notHeld',
    name: '1.本机关不掌握相关政府信息',
    help: '经检索没有，或不属于本机关负责公开的。',
    law: '条例第三十六条第（四）、（五）项',
  },
  {
    id: '3.unable.notExisting',
    name: '2.没有现成信息需要另行制作',
    help: '需要对现有政府信息加工、分析才能提供的。',
    law: '条例第三十八条',
  },
  {
    id: '3.unable.unclear',
    name: '3.补正后申请内容仍不明确',
    help: '已告知补正，补正后仍不能明确所需信息的。',
    law: '条例第三十条',
  },
]);
export const unprocessedItems = under('（五）不予处理', [
  {
    id: '3.unprocessed.petition',
    name: '1.信访举报投诉类申请',
    help: '以申请公开的形式进行信访、投诉、举报等活动，告知通过相应渠道提出的。',
    law: '条例第三十九条第一款',
  },
  {
    id: '3.unprocessed.repeated',
    name: '2.重复申请',
    help: '已就同一申请作出答复，申请人重复申请同一信息的。',
    law: '条例第三十六条第（六）项',
  },
  {
    id: '3.unprocessed.publication',
    name: '3.要求提供公开出版物',
    help: '要求提供政府公报、报刊、书籍等公开出版物，告知获取途径的。',
    law: '条例第三十九条第二款',
  },
  {
    id: '3.unprocessed.excessive',
    name: '4.无正当理由大量反复申请',
    help: '申请的数量、频次明显超过合理范围，说明的理由不合理，告知不予处理的。',
    law: '条例第三十五条',
  },
  {
    id: '3.unprocessed.confirmation',
    name: '5.要求行政机关确认或重新出具已获取信息',
    help: '要求对已经获取的信息加以确认，或重新出具的。',
    law: '国办公开办函〔2021〕30号',
  },
]);
export const otherwiseItems = under('（六）其他处理', [
  {
    id: '3.otherwise.notCorrected',
    name: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    help: '告知补正后，申请人无正当理由逾期没有补正，视为放弃申请的。',
    law: '条例第三十条',
  },
  {
    id: '3.otherwise.feeUnpaid',
    name: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    help: '收到信息处理费收费通知后逾期没有缴费，视为放弃申请的。',
    law: '条例第四十二条；国办函〔2020〕109号',
  },
  {
    id: '3.otherwise.other',
    name: '3.其他',
    help: '以上各项都不能归入的其他处理结果，如申请人主动撤回。',
    law: '国办公开办函〔2021〕30号',
  },
]);
export const concludedItem: Item = {
  id: '3.concluded',
  name: '（七）总计',
  mark: '三（七）',
  help: '本年度办理结果（一）至（六）各行之和。',
  law: '国办公开办函〔2021〕30号',
};
export const carriedOutItem: Item = {
  id: '3.carriedOut',
  name: '四、结转下年度继续办理',
  mark: '四',
  help: '本年 12 月 31 日尚未办结、转到下年继续办理的件数。',
  law: '国办公开办函〔2021〕30号',
};

/** （七）总计 is the sum of all results; what came in has been concluded or goes on. */
export function balancesOf(results: readonly Item[]): readonly Balance[] {
  return [
    { left: [concludedItem], right: results },
    { left: [receivedItem, carriedInItem], right: [concludedItem, carriedOutItem] },
  ];
}
