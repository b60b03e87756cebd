import { statutoryTimes } from '../deadline';
import type { LedgerRule } from './types';

const { days, basis } = statutoryTimes.correctionNotice;

export const correction = {
  id: 'ledger.correction',
  level: 'verify',
  title: '补正告知',
  help: `申请内容不明确的，自收到之日起 ${days} 个工作日内一次告知补正。`,
  basis,
  find: ({ applications, calendar }) =>
    applications.flatMap((one) => {
      const { received, correctionTold } = one;
      if (received === null || correctionTold === null) return [];
      const taken = calendar.between(received, correctionTold);
      if (taken <= days) return [];
      const message = `收到后第 ${taken} 个工作日才告知补正，应当在 ${days} 个工作日内。`;
      return [{ place: one.row.place('correctionTold'), case: one, message }];
    }),
} as const satisfies LedgerRule<string>;
