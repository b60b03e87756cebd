import { editions, resultItems, wholeName, type Item } from '../../form';
import { comparable, finder } from './compare';

/**
 * What an answer may come to (办理结果), each with its row of 表三. From these come the list in the
 * sheet, the sheet 口径, the counts and the checks; `answers.ts` says what leads to each.
 */
export interface CaseResult {
  /** As it stands in the ledger: 不予公开·属于国家秘密. */
  readonly word: string;
  /** The row of 表三: `3.denied.stateSecret`. */
  readonly item: Item;
}

/** Printed names that are sentences, in few words. */
const inShort: Readonly<Record<string, string>> = {
  '3.otherwise.notCorrected': '逾期不补正',
  '3.otherwise.feeUnpaid': '逾期未缴费',
};

/** The rows that results go to: today's, and behind them those that only earlier tables had. */
const rows = new Map<string, Item>();
for (const { form } of editions.filter(({ isInserted }) => isInserted).reverse())
  for (const item of resultItems(form)) if (!rows.has(item.id)) rows.set(item.id, item);

/** A printed name without its number and without what the form adds in brackets. */
const bare = (name: string) => name.replace(/^（.+?）|^\d\./, '').replace(/（[^]*/, '');

export const caseResults: readonly CaseResult[] = Array.from(rows.values(), (item) => {
  const own = inShort[item.id] ?? bare(item.name);
  return { word: item.group ? `${bare(item.group)}·${own}` : own, item };
});

const byItem = new Map(caseResults.map((result) => [result.item.id, result]));

/** The result that is counted in a row of 表三. */
export function resultOf(item: string): CaseResult {
  const result = byItem.get(item);
  if (!result) throw new Error(`“${item}”不是办理结果。`);
  return result;
}

/** Without numbers and signs between its parts: 不予公开属于国家秘密. */
const joined = (text: string) =>
  comparable(text).replace(/\([一二三四五六七八九十]+\)|\d{1,2}[·、]|[·:/]/g, '');

const byWord = finder(caseResults);
const byName = new Map(
  caseResults.flatMap((result): (readonly [string, CaseResult])[] => {
    const { word, item } = result;
    return [word, wholeName(item)].map((name) => [joined(name), result]);
  }),
);

/**
 * The result that a text names: the list's word, or the whole name that the form prints for its row
 * (（三）不予公开 1.属于国家秘密), whatever stands between its parts.
 */
export function findResult(text: string): CaseResult | undefined {
  return byWord(text) ?? byName.get(joined(text));
}

const withdrawal = ['撤回', '已撤回', '撤回申请', '申请人撤回', '申请人撤回申请'].map(comparable);

/** Whether a text says that the applicant took the application back, for which the form has no row. */
export const saysWithdrawn = (text: string) => withdrawal.includes(comparable(text));

/** What a withdrawal comes to by the usual practice. */
export const withdrawnResult = resultOf('3.otherwise.other');

/** What several answers in one row come to together where one of them gave something out. */
export const partialResult = resultOf('3.partial');

/** Whether an answer gave anything out, wholly or in part. */
export const discloses = ({ item }: CaseResult) =>
  item.id === '3.granted' || item.id === '3.partial';

/** Whether an answer refused: after which 复议 goes before a suit. */
export const denies = ({ item }: CaseResult) => item.id.startsWith('3.denied.');
