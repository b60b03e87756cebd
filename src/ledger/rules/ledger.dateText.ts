import { datesIn } from './dateCells';
import type { LedgerRule } from './types';

export const textDates = {
  id: 'ledger.dateText',
  level: 'verify',
  title: '日期是文本',
  help: '日期要是真正的日期，不是文字：文字不能参加公式计算，期限会算不出来。',
  basis: '工作表的公式只认日期',
  find: (scene) =>
    datesIn(scene)
      .filter(({ state }) => state === 'text')
      .map(({ place, case: one, name, text }) => ({
        place,
        case: one,
        message: `${name}“${text}”是文本；已按日期统计，请重新输入为日期。`,
      })),
} as const satisfies LedgerRule<string>;
