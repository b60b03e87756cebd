import { statutoryTimes } from '../deadline';
import type { LedgerRule } from './types';

export const extension = {
  id: 'ledger.extension',
  level: 'error',
  title: '延期天数',
  help: '延长的期限最长 20 个工作日。',
  basis: statutoryTimes.extension.basis,
  find: ({ applications }) =>
    applications.flatMap((one) => {
      const days = one.row.number('extension');
      if (
        days === null ||
        (days >= 0 && days <= statutoryTimes.extension.days && Number.isInteger(days))
      )
        return [];
      const text = one.row.text('extension');
      const message =
        days > statutoryTimes.extension.days
          ? `延期天数是 ${text}；延长的期限最长 ${statutoryTimes.extension.days} 个工作日，答复期限只按 ${statutoryTimes.extension.days} 计算。`
          : `延期天数“${text}”不是工作日数，答复期限算不出来；请填 1 至 ${statutoryTimes.extension.days} 的整数。`;
      return [{ place: one.row.place('extension'), case: one, message }];
    }),
} as const satisfies LedgerRule<string>;
