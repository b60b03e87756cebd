import {
  currentForm,
  disputeWays,
  normativeDocuments,
  openOutcome,
  summands,
  tableOf,
  type Column,
} from '../../form';

/** The other words that a ledger knows, each with what it counts as. */

/** 申请人类型: the columns of 表三, without its total. */
export const applicantKinds: readonly Column[] = summands(tableOf(currentForm, '3'));

/** 申请方式, as people come. */
export const waysToApply: readonly string[] = ['当面', '邮寄', '网络', '传真'];

/** A kind of dispute is a group of 表四. */
export interface DisputeKind {
  readonly word: string;
  /** `4.reconsideration`. */
  readonly item: string;
}

export const disputeKinds: readonly DisputeKind[] = [
  { word: '行政复议', item: disputeWays.reconsideration },
  { word: '未经复议直接起诉', item: disputeWays.directSuit },
  { word: '复议后起诉', item: disputeWays.suitAfterReconsideration },
];

/** 结果 of a dispute: the columns of 表四 that close it. */
export const outcomes: readonly Column[] = /* @__PURE__ */ summands(
  tableOf(currentForm, '4'),
).filter(({ id }) => id !== openOutcome);

/** A kind of document is a row of 表二. */
export interface DocumentKind {
  readonly word: string;
  /** `2.normative`. */
  readonly item: string;
}

export const documentKinds: readonly DocumentKind[] = /* @__PURE__ */ normativeDocuments.map(
  ({ item, name }) => ({ word: name, item }),
);
