import type { CellId } from '../../form';
import { valueOf, type Report } from '../../report';
import { differenceOf, equationsOf } from '../equations';
import { isZero } from '../dust';
import { carriedSince } from './known';
import type { KnownSum } from './types';

/** By how much the balance of the column of an 上年结转 does not come out; NaN where untold. */
function balanceGap(report: Report, carriedIn: CellId): number {
  const balance = equationsOf(report.form).find(
    ({ rule, plus }) => rule.id === 'T3.balance' && plus.includes(carriedIn),
  );
  return balance ? differenceOf(balance, report) : NaN;
}

/**
 * What last year's report tells about 上年结转, column by column, where that is no matter of doubt
 * itself. Last year's figure may have been corrected since, so a difference alone proves nothing:
 * it is evidence where the two agree, or where taking it over would make the column balance.
 * @param explained cells whose difference from last year the user has explained.
 */
export function carriedSums(
  report: Report,
  previous: Report,
  explained: ReadonlySet<CellId> = new Set(),
): readonly KnownSum[] {
  return carriedSince(report, previous).filter(({ plus: [cell = ''], constant }) => {
    if (explained.has(cell)) return false;
    const difference = (valueOf(report, cell) ?? NaN) - constant;
    if (isZero(difference)) return true;
    const gap = balanceGap(report, cell);
    return !isZero(gap) && isZero(gap - difference);
  });
}
