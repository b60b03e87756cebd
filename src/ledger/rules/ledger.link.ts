import type { LedgerRule } from './types';

export const link = {
  id: 'ledger.link',
  level: 'hint',
  title: '关联申请',
  help: '复议诉讼台账的关联申请编号，应当是申请台账里有的；往年的申请可以不在。',
  basis: '条例第五十条第（三）项',
  find: ({ ledger, disputes }) => {
    if (!ledger.applications) return [];
    const numbers = new Set(ledger.applications.map(({ row }) => row.text('number')));
    return disputes.flatMap((one) => {
      const number = one.row.text('application');
      if (number === '' || numbers.has(number)) return [];
      const message = `申请台账里没有编号“${number}”；往年的申请可以不管，否则请核对。`;
      return [{ place: one.row.place('application'), case: one, message }];
    });
  },
} as const satisfies LedgerRule<string>;
