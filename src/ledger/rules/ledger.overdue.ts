import { saysClosed } from '../cases';
import { sayDay } from '../days';
import { statutoryTimes, caseStateOf } from '../deadline';
import type { LedgerRule } from './types';

export const overdue = {
  id: 'ledger.overdue',
  level: 'error',
  title: '已逾期',
  help: '没有办结的申请不能超过答复期限；已经答复的，请补上办结日期和办理结果。',
  basis: statutoryTimes.answer.basis,
  find: ({ applications, deadlines, on }) =>
    applications.flatMap((one) => {
      const deadline = deadlines.get(one);
      // Without the column nobody can have said that it is closed; that it lacks is told once.
      if (!deadline?.due || saysClosed(one) || !one.row.has('closed')) return [];
      if (caseStateOf(deadline, one.closed, on) !== 'overdue') return [];
      const message = `期限是 ${sayDay(deadline.due)}，到 ${sayDay(on)} 还没有办结；请尽快答复，或者补登办结日期。`;
      return [{ place: one.row.place('closed'), case: one, message }];
    }),
} as const satisfies LedgerRule<string>;
