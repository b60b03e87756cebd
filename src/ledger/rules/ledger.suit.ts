import { disputeWays } from '../../form';
import { firstDayOf, type Day } from '../days';
import { denies } from '../vocabulary';
import type { LedgerRule } from './types';

/** The law that sends refusals to 复议 first is in force from here on. */
const since: Day = firstDayOf(2024);

export const suit = {
  id: 'ledger.suit',
  level: 'verify',
  title: '复议前置',
  help: '2024 年起，对不予公开不服的，应当先申请行政复议，不能直接起诉。',
  basis: '行政复议法（2023 年修订）第二十三条第一款第（四）项',
  find: ({ ledger, disputes }) => {
    const byNumber = new Map(
      (ledger.applications ?? []).map((one) => [one.row.text('number'), one]),
    );
    return disputes.flatMap((one) => {
      const application = byNumber.get(one.row.text('application'));
      const isDirect = one.kind?.item === disputeWays.directSuit;
      if (!isDirect || !application || one.received === null || one.received < since) return [];
      if (!application.results.some(denies)) return [];
      const message = `申请“${application.label}”的结果是不予公开，应当先行政复议；类别写的是未经复议直接起诉，请核对。`;
      return [{ place: one.row.place('kind'), case: one, message }];
    });
  },
} as const satisfies LedgerRule<string>;
