import { sayDay } from '../days';
import { statutoryTimes, caseStateOf } from '../deadline';
import type { LedgerRule } from './types';

export const late = {
  id: 'ledger.late',
  level: 'verify',
  title: '逾期答复',
  help: '答复不晚于答复期限；确有原因的写明说明。',
  basis: statutoryTimes.answer.basis,
  find: ({ applications, deadlines, on, calendar }) =>
    applications.flatMap((one) => {
      const deadline = deadlines.get(one);
      if (!deadline?.due || one.closed === null) return [];
      if (caseStateOf(deadline, one.closed, on) !== 'late') return [];
      const days = calendar.between(deadline.due, one.closed);
      const message = `期限是 ${sayDay(deadline.due)}，${sayDay(one.closed)} 才办结，晚了 ${days} 个工作日。`;
      return [{ place: one.row.place('closed'), case: one, message }];
    }),
} as const satisfies LedgerRule<string>;
