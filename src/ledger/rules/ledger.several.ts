import { policyChoices } from '../policies';
import type { LedgerRule } from './types';

export const several = {
  id: 'ledger.several',
  level: 'hint',
  title: '几种答复',
  help: '一件申请只计一种办理结果；一行里有几种的，按口径计，请选定一种。',
  basis: '表三“（二）部分公开”的注：区分处理的，只计这一情形',
  find: ({ applications, policies }) =>
    applications
      .filter(({ results }) => results.length > 1)
      .map((one) => ({
        place: one.row.place('result'),
        case: one,
        message: `一行里有 ${one.results.length} 种办理结果；${policyChoices.several[policies.several]}，或者拆成几行。`,
      })),
} as const satisfies LedgerRule<string>;
