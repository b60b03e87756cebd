import type { Application } from '../cases';
import { sayDay, isoOf } from '../days';
import { comparable } from '../vocabulary';
import { addTo } from '../../report';
import type { LedgerRule } from './types';

/** 元 for the nth application of one applicant in a month: none up to 10, 100 up to 30, then more. */
export function feeFor(nth: number): number {
  if (nth <= 10) return 0;
  return nth <= 30 ? 100 : 100 * (1 + Math.ceil((nth - 30) / 10));
}

export const fee = {
  id: 'ledger.fee',
  level: 'hint',
  title: '信息处理费',
  help: '同一申请人一个自然月内第 11 件起可以收信息处理费：11—30 件每件 100 元，31 件起每 10 件一档，每档加 100 元。收不收由行政机关决定。',
  basis: '国办函〔2020〕109号第四条',
  find: ({ applications }) => {
    const months = new Map<string, Application[]>();
    for (const one of applications) {
      const applicant = comparable(one.row.text('applicant'));
      if (applicant === '' || one.received === null) continue;
      addTo(months, `${isoOf(one.received).slice(0, 7)} ${applicant}`, one);
    }
    return Array.from(months.values()).flatMap((all) => {
      const [first, last] = [all[10], all.at(-1)];
      if (!first || last?.received == null) return [];
      const sum = all.reduce((total, _, i) => total + feeFor(i + 1), 0);
      const month = sayDay(last.received).replace(/\d{1,2}日$/, '');
      const message = `这一申请人${month}有 ${all.length} 件，按件计收可收信息处理费 ${sum} 元。`;
      return [{ place: first.row.place('fee'), case: first, message }];
    });
  },
} as const satisfies LedgerRule<string>;
