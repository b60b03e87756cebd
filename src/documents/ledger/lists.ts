import {
  applicantKinds,
  disputeKinds,
  documentKinds,
  outcomes,
  caseResults,
  waysToApply,
} from '../../ledger';
import { keySheetName, rows } from './places';

/** The lists that stand in the sheet 口径, from which the other sheets offer their words. */
export const lists = {
  result: { header: '办理结果', column: 'A', words: caseResults.map(({ word }) => word) },
  kind: { header: '申请人类型', column: 'G', words: applicantKinds.map(({ name }) => name) },
  way: { header: '申请方式', column: 'H', words: waysToApply },
  dispute: { header: '复议诉讼类别', column: 'I', words: disputeKinds.map(({ word }) => word) },
  outcome: { header: '复议诉讼结果', column: 'J', words: outcomes.map(({ name }) => name) },
  document: { header: '文件类别', column: 'K', words: documentKinds.map(({ word }) => word) },
} as const;

export type ListId = keyof typeof lists;

/** `口径!$A$4:$A$24`. */
export function listRange(id: ListId): string {
  const { column, words } = lists[id];
  return `${keySheetName}!$${column}$${rows.first}:$${column}$${rows.first + words.length - 1}`;
}
