import { applicantKinds, caseResults, waysToApply } from '../vocabulary';
import { ledgerColumns, noteColumn, type ColumnsData } from './ledgerColumns';
import type { LedgerForm } from './types';

/** 申请台账: one row a 件. */
const columns = {
  number: {
    header: '编号',
    also: ['登记号', '受理编号', '案件编号', '申请编号', '序号'],
    kind: 'text',
    help: '每件一个，不重复，如 2025-001。',
    width: 11,
  },
  application: {
    header: '申请书编号',
    kind: 'text',
    help: '一份申请书拆成几件的，各件写同一个申请书编号。',
    width: 12,
  },
  applicant: {
    header: '申请人',
    also: ['申请人姓名', '申请人姓名或名称', '申请人姓名/名称', '姓名', '姓名或名称'],
    kind: 'text',
    help: '姓名或者单位名称。不写证件号码、电话和住址，统计用不着。',
    width: 12,
  },
  kind: {
    header: '申请人类型',
    also: ['申请主体', '申请主体类型', '主体类型', '申请人情况', '申请人身份'],
    kind: 'word',
    words: applicantKinds.map(({ name }) => name),
    help: '年报表三的六栏之一；后来更正的，只写最后认定的一种。',
    width: 13,
  },
  way: {
    header: '申请方式',
    also: ['申请渠道', '申请途径', '提交方式', '收件方式'],
    kind: 'word',
    words: waysToApply,
    help: '当面、邮寄、网络或者传真。',
    width: 9,
  },
  received: {
    header: '收到日期',
    also: ['收到申请日期', '收到申请书日期', '收件登记日期', '登记日期'],
    instead: ['申请日期', '提交申请日期', '提出申请日期'],
    kind: 'date',
    help: '当面提交的为当日；邮寄签收的为签收日；平常信函、网络、传真的为与申请人确认之日（条例第三十一条）。',
    width: 14,
  },
  content: {
    header: '申请内容',
    also: ['申请公开内容', '申请信息内容', '内容描述', '所需信息内容'],
    kind: 'text',
    help: '申请公开的是什么信息。',
    width: 34,
  },
  office: {
    header: '承办科室',
    also: ['经办科室', '办理科室', '责任科室'],
    kind: 'text',
    help: '在本机关内办理的科室。',
    width: 11,
  },
  correctionTold: {
    header: '补正告知日期',
    also: ['要求补正日期'],
    kind: 'date',
    help: '自收到之日起 7 个工作日内一次告知（条例第三十条）。',
    width: 14,
  },
  correctionReceived: {
    header: '补正收到日期',
    also: ['补正日期', '补正提交日期', '申请人补正日期'],
    kind: 'date',
    help: '收到补正后，答复期限重新起算（条例第三十条）。',
    width: 14,
  },
  opinionAsked: {
    header: '征求意见发出日期',
    also: ['征求意见日期', '征求第三方意见日期', '征求第三方意见发出日期'],
    kind: 'date',
    help: '向第三方或者其他机关征求意见，从发出到收到不计算在期限内（条例第三十三条）。',
    width: 14,
  },
  opinionReceived: {
    header: '收到意见日期',
    also: [
      '收到第三方意见日期',
      '征求意见收到日期',
      '征求第三方意见收到日期',
      '收到回复意见日期',
      '意见反馈日期',
      '第三方意见反馈日期',
      '征求意见反馈日期',
      '征求第三方意见反馈日期',
    ],
    kind: 'date',
    help: '第三方和其他机关应当在 15 个工作日内提出意见（条例第三十二条、第三十四条）。',
    width: 14,
  },
  extensionTold: {
    header: '延期告知日期',
    also: ['延期日期', '延期答复日期'],
    kind: 'date',
    help: '延长期限要在期限届满前告知申请人（条例第三十三条）。',
    width: 14,
  },
  extension: {
    header: '延期天数',
    also: ['延期工作日', '延长期限'],
    kind: 'days',
    help: '延长几个工作日，最多 20（条例第三十三条）。',
    width: 9,
  },
  reasonableUntil: {
    header: '合理期限至',
    also: ['合理期限', '合理期限截止日期', '合理期限至日期'],
    kind: 'date',
    help: '申请数量、频次过多而理由合理的，由机关确定到哪一天（条例第三十五条）。',
    width: 14,
  },
  feeTold: {
    header: '收费通知日期',
    also: ['缴费通知日期'],
    kind: 'date',
    help: '发出信息处理费收费通知的日期（国办函〔2020〕109号）。',
    width: 14,
  },
  feePaid: {
    header: '缴费日期',
    also: ['缴纳日期'],
    kind: 'date',
    help: '申请人缴费的日期；应当在 20 个工作日内缴纳。',
    width: 14,
  },
  fee: {
    header: '收费金额（元）',
    also: ['信息处理费', '收费（元）'],
    kind: 'amount',
    help: '信息处理费，单位是元。',
    width: 10,
  },
  closed: {
    header: '办结日期',
    also: [
      '办理完成日期',
      '作出答复日期',
      '答复申请人日期',
      '答复书发出日期',
      '结案日期',
      '办理结束日期',
    ],
    kind: 'date',
    help: '答复的日期：直接送达的为签收日，邮寄的为交邮日（国办公开办函〔2016〕235号）。',
    width: 14,
  },
  result: {
    header: '办理结果',
    also: [
      '答复结果',
      '答复类型',
      '处理结果',
      '办理情况',
      '答复情况',
      '办理结果类型',
      '处理决定',
      '处理决定类型',
      '答复决定类型',
      '结果分类',
    ],
    kind: 'word',
    words: caseResults.map(({ word }) => word),
    help: '从列表中选一个；与年报表三“三、本年度办理结果”的各行一一对应，见“口径”。',
    width: 24,
  },
  answer: {
    header: '答复文号',
    also: ['答复书编号', '告知书文号', '告知书编号', '文书编号'],
    kind: 'text',
    help: '答复书或者告知书的文号。',
    width: 14,
  },
  answeredAgain: {
    header: '重新答复日期',
    kind: 'date',
    help: '经复议或者诉讼责令重新答复的日期；不另计新收和办理结果。',
    width: 14,
  },
  note: noteColumn(16),
} satisfies ColumnsData;

export type ApplicationColumn = keyof typeof columns;

export const applicationsForm: LedgerForm<ApplicationColumn> = {
  id: 'applications',
  name: '申请台账',
  title: '政府信息公开申请台账',
  marks: [['received'], ['closed', 'result', 'kind', 'content', 'applicant']],
  columns: ledgerColumns(columns),
};

/** What the formulas of its sheet make, to the right of what is filled in; nothing is read from it. */
export const computedColumns = [
  { id: 'due', header: '答复期限', width: 14 },
  { id: 'left', header: '剩余工作日', width: 12 },
  { id: 'state', header: '状态', width: 11 },
  { id: 'check', header: '核对', width: 24 },
] as const;
