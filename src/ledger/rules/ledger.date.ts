import { datesIn } from './dateCells';
import type { LedgerRule } from './types';

export const date = {
  id: 'ledger.date',
  level: 'error',
  title: '不是日期',
  help: '日期栏里要填日期，如 2025-9-18；年份写四位。',
  basis: '期限和年度都按日期计算',
  find: (scene) =>
    datesIn(scene)
      .filter(({ state }) => state === 'unreadable')
      .map(({ place, case: one, name, text }) => ({
        place,
        case: one,
        message: `${name}“${text}”不是日期；请改成 2025-9-18 这样的日期。`,
      })),
} as const satisfies LedgerRule<string>;
