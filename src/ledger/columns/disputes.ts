import { disputeKinds, outcomes } from '../vocabulary';
import { ledgerColumns, noteColumn, type ColumnsData } from './ledgerColumns';
import type { LedgerForm } from './types';

/** 复议诉讼台账: one row a case of 行政复议 or 行政诉讼. */
const columns = {
  number: {
    header: '编号',
    also: ['序号', '登记号'],
    kind: 'text',
    help: '每件一个，不重复，如 复2025-01。',
    width: 12,
  },
  application: {
    header: '关联申请编号',
    also: ['申请编号', '对应申请编号', '关联编号'],
    kind: 'text',
    help: '申请台账里这件申请的编号。',
    width: 14,
  },
  kind: {
    header: '类别',
    also: ['案件类型', '复议诉讼类别'],
    kind: 'word',
    words: disputeKinds.map(({ word }) => word),
    help: '行政复议、未经复议直接起诉，或者复议后起诉。',
    width: 18,
  },
  docket: {
    header: '案号',
    also: ['案件号', '复议案号', '文书案号'],
    kind: 'text',
    help: '复议机关或者法院的案号。',
    width: 24,
  },
  received: {
    header: '收到通知日期',
    also: ['收到日期', '立案日期', '收到答复通知日期', '应诉通知日期'],
    kind: 'date',
    help: '收到行政复议答复通知书或者应诉通知书的日期。',
    width: 13,
  },
  closed: {
    header: '审结日期',
    also: ['结案日期', '决定日期', '判决日期', '裁判日期'],
    kind: 'date',
    help: '收到复议决定或者裁判文书的日期；没有审结的空着。',
    width: 13,
  },
  outcome: {
    header: '结果',
    also: ['审理结果', '审结结果', '案件结果', '裁判结果', '复议结果'],
    kind: 'word',
    words: outcomes.map(({ name }) => name),
    help: '结果维持、结果纠正，或者其他结果；撤回复议、撤诉的计入其他结果。',
    width: 14,
  },
  note: noteColumn(26),
} satisfies ColumnsData;

export type DisputeColumn = keyof typeof columns;

export const disputesForm: LedgerForm<DisputeColumn> = {
  id: 'disputes',
  name: '复议诉讼台账',
  title: '政府信息公开行政复议、行政诉讼台账',
  marks: [['kind'], ['received', 'closed'], ['outcome', 'docket']],
  columns: ledgerColumns(columns),
};
