import { form2021, type Column } from '../../form';

/** The other words that a ledger knows, each with what it counts as. */

const columnsOf = (id: string) => form2021.tables.find((table) => table.id === id)?.columns ?? [];

/** 申请人类型: the columns of 表三, without its total. */
export const applicantKinds: readonly Column[] = columnsOf('3').filter(({ id }) => id !== 'total');

/** 申请方式, as people come. */
export const waysToApply: readonly string[] = ['当面', '邮寄', '网络', '传真'];

/** A kind of dispute is a group of 表四. */
export interface DisputeKind {
  readonly word: string;
  /** `4.reconsideration`. */
  readonly item: string;
}

export const disputeKinds: readonly DisputeKind[] = [
  { word: '行政复议', item: '4.reconsideration' },
  { word: '未经复议直接起诉', item: '4.directSuit' },
  { word: '复议后起诉', item: '4.suitAfterReconsideration' },
];

/** 结果 of a dispute: the columns of 表四 that close it. */
export const outcomes: readonly Column[] = columnsOf('4').filter(
  ({ id }) => id !== 'pending' && id !== 'total',
);

/** A kind of document is a row of 表二. */
export interface DocumentKind {
  readonly word: string;
  /** `2.normative`. */
  readonly item: string;
}

export const documentKinds: readonly DocumentKind[] = [
  { word: '规章', item: '2.regulations' },
  { word: '行政规范性文件', item: '2.normative' },
];
