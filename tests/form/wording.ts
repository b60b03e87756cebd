/**
 * The official wording, typed off the notices line by line as HTML would write the tables:
 * `text*across/down`, figures as `#id` or `#id*across`, seven figures of 表三 as `#id.…`.
 * It knows nothing of src/form, so that each can be held against the other.
 */
const table2of2021 = `
第二十条第（一）项*4
信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
规章 | #2.regulations.issued | #2.regulations.repealed | #2.regulations.effective
行政规范性文件 | #2.normative.issued | #2.normative.repealed | #2.normative.effective
第二十条第（五）项*4
信息内容 | 本年处理决定数量*3
行政许可 | #2.licensing.decisions*3
第二十条第（六）项*4
信息内容 | 本年处理决定数量*3
行政处罚 | #2.penalties.decisions*3
行政强制 | #2.coercion.decisions*3
第二十条第（八）项*4
信息内容 | 本年收费金额（单位：万元）*3
行政事业性收费 | #2.fees.amount*3
`;

const header3 = `
（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）*3/3 | 申请人情况*7
自然人/2 | 法人或其他组织*5 | 总计/2
商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他
一、本年新收政府信息公开申请数量*3 | #3.received.…
二、上年结转政府信息公开申请数量*3 | #3.carriedIn.…`;

const results3 = `
（二）部分公开（区分处理的，只计这一情形，不计其他情形）*2 | #3.partial.…
（三）不予公开/8 | 1.属于国家秘密 | #3.denied.stateSecret.…
2.其他法律行政法规禁止公开 | #3.denied.lawForbids.…
3.危及“三安全一稳定” | #3.denied.security.…
4.保护第三方合法权益 | #3.denied.thirdParty.…
5.属于三类内部事务信息 | #3.denied.internal.…
6.属于四类过程性信息 | #3.denied.process.…
7.属于行政执法案卷 | #3.denied.caseFile.…
8.属于行政查询事项 | #3.denied.inquiry.…
（四）无法提供/3 | 1.本机关不掌握相关政府信息 | #3.unable.notHeld.…
2.没有现成信息需要另行制作 | #3.unable.notExisting.…
3.补正后申请内容仍不明确 | #3.unable.unclear.…
（五）不予处理/5 | 1.信访举报投诉类申请 | #3.unprocessed.petition.…
2.重复申请 | #3.unprocessed.repeated.…
3.要求提供公开出版物 | #3.unprocessed.publication.…
4.无正当理由大量反复申请 | #3.unprocessed.excessive.…
5.要求行政机关确认或重新出具已获取信息 | #3.unprocessed.confirmation.…`;

const end3 = `
（七）总计*2 | #3.concluded.…
四、结转下年度继续办理*3 | #3.carriedOut.…
`;

const table3of2021 = `${header3}
三、本年度办理结果/22 | （一）予以公开*2 | #3.granted.…${results3}
（六）其他处理/3 | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | #3.otherwise.notCorrected.…
2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 | #3.otherwise.feeUnpaid.…
3.其他 | #3.otherwise.other.…${end3}`;

const table3of2019 = `${header3}
三、本年度办理结果/20 | （一）予以公开*2 | #3.granted.…${results3}
（六）其他处理*2 | #3.otherwise.…${end3}`;

const table4 = `
行政复议*5 | 行政诉讼*10
结果维持/2 | 结果纠正/2 | 其他结果/2 | 尚未审结/2 | 总计/2 | 未经复议直接起诉*5 | 复议后起诉*5
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
#4.reconsideration.upheld | #4.reconsideration.corrected | #4.reconsideration.otherResult | #4.reconsideration.pending | #4.reconsideration.total | #4.directSuit.upheld | #4.directSuit.corrected | #4.directSuit.otherResult | #4.directSuit.pending | #4.directSuit.total | #4.suitAfterReconsideration.upheld | #4.suitAfterReconsideration.corrected | #4.suitAfterReconsideration.otherResult | #4.suitAfterReconsideration.pending | #4.suitAfterReconsideration.total
`;

const table2of2019 = `
第二十条第（一）项*4
信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量
规章 | #2.regulations.made | #2.regulations.published | #2.regulations.publishedTotal
规范性文件 | #2.normative.made | #2.normative.published | #2.normative.publishedTotal
第二十条第（五）项*4
信息内容 | 上一年项目数量 | 本年增//减 | 处理决定数量
行政许可 | #2.licensing.lastYear | #2.licensing.change | #2.licensing.decisions
其他对外管理服务事项 | #2.services.lastYear | #2.services.change | #2.services.decisions
第二十条第（六）项*4
信息内容 | 上一年项目数量 | 本年增//减 | 处理决定数量
行政处罚 | #2.penalties.lastYear | #2.penalties.change | #2.penalties.decisions
行政强制 | #2.coercion.lastYear | #2.coercion.change | #2.coercion.decisions
第二十条第（八）项*4
信息内容 | 上一年项目数量 | 本年增//减*2
行政事业性收费 | #2.fees.lastYear | #2.fees.change*2
第二十条第（九）项*4
信息内容 | 采购项目数量 | 采购总金额*2
政府集中采购 | #2.procurement.projects | #2.procurement.amount*2
`;

/** Tables 二, 三 and 四 of every edition. */
export const official: Readonly<Record<string, readonly string[]>> = {
  2019: [table2of2019, table3of2019, table4],
  2021: [table2of2021, table3of2021, table4],
};

const columns3 = ['person', 'business', 'research', 'welfare', 'legal', 'other', 'total'];

/** The listing's lines, `#id.…` written out, `//` for a slash that is printed. */
export function lines(listing: string): string[] {
  return listing
    .trim()
    .split('\n')
    .map((line) =>
      line.replace(/#(\S+)\.…/g, (_, id: string) =>
        columns3.map((column) => `#${id}.${column}`).join(' | '),
      ),
    );
}
