import { lostDates, placeOfHeader, type LedgerSheet } from '../reading';
import type { LedgerRule } from './types';

/** What there is to say of how a sheet's headers were understood. */
function saidOf(sheet: LedgerSheet): readonly (readonly [column: number, message: string])[] {
  return [
    ...sheet.header.instead.map(
      ({ column, text, name }) =>
        [
          column,
          `没有“${name}”一栏，用的是“${text}”；请核对是不是同一个日期，期限和年度都由它决定。`,
        ] as const,
    ),
    ...lostDates(sheet).map(
      ({ column, text }) =>
        [column, `没有认出“${text}”一栏，没有用到；关系到期限的，请改用口径里的表头。`] as const,
    ),
  ];
}

export const header = {
  id: 'ledger.header',
  level: 'verify',
  title: '表头',
  help: '各栏按表头的词认；收到日期用别的日期代替的，以及像是关系到期限而没有认出的日期栏，列出来核对。',
  basis: '期限和年度都按日期计算',
  find: ({ ledger }) =>
    ledger.sheets.flatMap((sheet) =>
      saidOf(sheet).map(([column, message]) => ({
        place: placeOfHeader(sheet, column),
        case: null,
        message,
      })),
    ),
} as const satisfies LedgerRule<string>;
