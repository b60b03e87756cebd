import { answer } from './answer';
import { due, ledgerTable, workdays } from './ledgerFigures';

/*
 * The descriptions below are what Excel shows while a formula is typed; functions.json and
 * docs/functions.md are made from them.
 */

/**
 * 由申请台账统计表三：按表格的行列顺序给出各格的件数
 * @customfunction LEDGER
 * @param 台账 申请台账所在的区域，连同表头（收到日期、申请人类型、办结日期、办理结果等）
 * @param 年份 统计哪一年
 * @param [截至日] 统计到哪一天；不写则到年底
 * @param [对照] 两列：左边是台账里的旧词、旧表头，右边是它的意思（办理结果、申请人类型或者栏名）
 * @returns 25 行 7 列的数；有不认识的词、不能计入的行时给出 #N/A，说明在哪一行。公式只看得到引用的区域：旧词、旧表头的意思写在对照里（窗格“台账”里记住的，可以写成工作表“台账对照”），口径按通常的做法
 * @example 空白工作簿
 * =NB.LEDGER({"申请人类型","收到日期","办结日期","办理结果";"自然人","2025-3-4","2025-3-20","予以公开"},2025)
 * 1 | 0 | 0 | 0 | 0 | 0 | 1
 * …
 */
export function ledgerFunction(
  台账: unknown[][],
  年份: number,
  截至日?: unknown,
  对照?: unknown[][],
): unknown[][] {
  return answer(() => ledgerTable(台账, 年份, 截至日, 对照), {
    ranges: { 台账 },
    values: { 年份 },
    options: { 截至日 },
  });
}

/**
 * 答复期限：收到之后第几个工作日，按国务院办公厅的节假日安排，调休上班的周末也算
 * @customfunction DUE
 * @param 收到日期 收到之日不计算在内
 * @param [工作日数] 不写为 20
 * @param [延期] 延长的工作日数，不写为 0
 * @returns 到期的日期（单元格设为日期格式）；途经的年份还没有公布安排时为 #N/A，请用工作日历
 * @example 空白工作簿
 * =NB.DUE("2026-9-18")
 * 46317
 */
export function dueFunction(收到日期: unknown, 工作日数?: unknown, 延期?: unknown): unknown[][] {
  return answer(() => due(收到日期, 工作日数, 延期), {
    values: { 收到日期 },
    options: { 工作日数, 延期 },
  });
}

/**
 * 两个日期之间的工作日数：不算起始日，算截止日
 * @customfunction WORKDAYS
 * @param 起始日 这一天不算
 * @param 截止日 这一天算在内；早于起始日的得负数
 * @returns 工作日数
 * @example 空白工作簿
 * =NB.WORKDAYS("2026-9-22","2026-10-13")
 * 10
 */
export function workdaysFunction(起始日: unknown, 截止日: unknown): unknown[][] {
  return answer(() => workdays(起始日, 截止日), { values: { 起始日, 截止日 } });
}
