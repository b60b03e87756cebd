import type { Application } from '../cases';
import { sayDay } from '../days';
import type { Period } from '../counting';
import type { LedgerRule } from './types';

/** Open when a year began, by their numbers. */
function openAt({ from }: Period, applications: readonly Application[]) {
  return new Map(
    applications
      .filter(
        ({ received, closed }) =>
          received !== null && received < from && (closed === null || closed >= from),
      )
      .map((one) => [one.row.text('number'), one]),
  );
}

export const carriedCases = {
  id: 'ledger.carried',
  level: 'verify',
  title: '上年结转的件',
  help: '上年台账里年底没有办结的，应当都在今年的台账里，收到日期不变；今年的上年结转也都应当在上年的台账里。',
  basis: '国办公开办函〔2021〕30号表三：四、结转下年度继续办理；二、上年结转',
  find: ({ previous, ledger, period, applications }) => {
    if (!previous?.applications) return [];
    const [before, now] = [
      openAt(period, previous.applications),
      openAt(period, ledger.applications ?? []),
    ];
    const [first] = applications;
    const missing = [...before].flatMap(([number, one]) => {
      const place = first?.row.place('number') ?? one.row.place('number');
      if (!now.has(number))
        return [
          { place, case: null, message: `上年台账里的“${number}”年底没有办结，今年的台账里没有。` },
        ];
      return [];
    });
    const other = [...now].flatMap(([number, one]) => {
      const last = before.get(number);
      const place = one.row.place('received');
      if (!last) return [{ place, case: one, message: `上年台账里没有结转的“${number}”。` }];
      if (last.received === one.received || last.received === null) return [];
      const message = `收到日期与上年台账的 ${sayDay(last.received)} 不同。`;
      return [{ place, case: one, message }];
    });
    return [...missing, ...other];
  },
} as const satisfies LedgerRule<string>;
