import { faultsOf } from './faultsOf';
import type { LedgerRule } from './types';

export const required = {
  id: 'ledger.required',
  level: 'error',
  title: '缺项',
  help: '每件都要有收到日期和申请人类型；办结的，办结日期和办理结果要都有。',
  basis: '条例第四十五条：登记、审核、办理、答复、归档',
  find: faultsOf('missing', '，没有计入；请补上。'),
} as const satisfies LedgerRule<string>;
