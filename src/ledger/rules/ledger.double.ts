import { placeText } from '../../report';
import type { LedgerCase } from '../cases';
import type { LedgerRule } from './types';

/** Rows of one ledger that carry a number that a row before them carries. */
function doubles<T extends LedgerCase>(
  cases: readonly T[],
  numberOf: (one: T) => string,
): readonly { readonly one: T; readonly number: string; readonly first: T }[] {
  const seen = new Map<string, T>();
  return cases.flatMap((one) => {
    const number = numberOf(one);
    const first = seen.get(number);
    if (number === '') return [];
    if (first) return [{ one, number, first }];
    seen.set(number, one);
    return [];
  });
}

export const double = {
  id: 'ledger.double',
  level: 'error',
  title: '编号重复',
  help: '每件一个编号，不重复；一份申请书拆成几件的，编号不同，申请书编号相同。',
  basis: '条例第四十五条：登记',
  find: ({ ledger, applications, disputes }) => {
    const within = new Set<LedgerCase>([...applications, ...disputes]);
    const found = [
      ...doubles(ledger.applications ?? [], ({ row }) => row.text('number')),
      ...doubles(ledger.disputes ?? [], ({ row }) => row.text('number')),
    ];
    return found
      .filter(({ one, first }) => within.has(one) || within.has(first))
      .map(({ one, number, first }) => ({
        place: one.row.place('number'),
        case: one,
        message: `编号“${number}”与 ${placeText(first.row.place('number'))} 重复；两行都计入了，请核对是不是同一件。`,
      }));
  },
} as const satisfies LedgerRule<string>;
