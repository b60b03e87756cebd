import { statutoryTimes } from '../deadline';
import type { LedgerRule } from './types';

const { days, basis } = statutoryTimes.opinion;

export const opinion = {
  id: 'ledger.opinion',
  level: 'verify',
  title: '征求意见',
  help: `第三方和其他机关应当在 ${days} 个工作日内提出意见；逾期没有提出的，由行政机关决定是否公开。`,
  basis,
  find: ({ applications, calendar, on }) =>
    applications.flatMap((one) => {
      const { opinionAsked, opinionReceived, closed } = one;
      if (opinionReceived !== null && one.row.date('opinionAsked').state === 'missing') {
        const message = '有收到意见日期，没有征求意见发出日期；征求意见的时间没有扣除。';
        return [{ place: one.row.place('opinionReceived'), case: one, message }];
      }
      if (opinionAsked === null) return [];
      const end = opinionReceived ?? closed ?? on;
      const taken = calendar.between(opinionAsked, end);
      if (taken <= days) return [];
      const message =
        opinionReceived === null
          ? `征求意见已经 ${taken} 个工作日，没有收到；逾期没有提出的，由本机关决定是否公开。`
          : `征求意见用了 ${taken} 个工作日，超过 ${days} 个工作日。`;
      return [{ place: one.row.place('opinionAsked'), case: one, message }];
    }),
} as const satisfies LedgerRule<string>;
