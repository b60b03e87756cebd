import type { CellId } from '../../form';
import { valueOf, type Report } from '../../report';
import { isZero } from '../dust';
import type { Context } from '../types';
import { carriedSums } from './carried';
import { effectiveSince, fromUnits } from './known';
import type { KnownSum } from './types';

/** Where more figures differ from the units' sums, it may as well be the units that are wrong. */
const mostDiffering = 5;

function isMet({ plus: [cell = ''], constant }: KnownSum, report: Report): boolean {
  const value = valueOf(report, cell);
  return value === null || isZero(value - constant);
}

/**
 * Everything that is known of a report from beyond it, by what is at hand.
 * @param explained cells whose difference from last year, or from the units, the user has explained.
 */
export function evidenceFrom(
  report: Report,
  { previous, units }: Pick<Context, 'previous' | 'units'>,
  explained: ReadonlySet<CellId> = new Set(),
): readonly KnownSum[] {
  const since = previous ? effectiveSince(report, previous) : [];
  const sums = units ? fromUnits(report, units) : [];
  const differing = sums.filter((sum) => !isMet(sum, report)).length;
  const summed = differing > mostDiffering ? [] : sums;
  const open = [...since, ...summed].filter(({ plus: [cell = ''] }) => !explained.has(cell));
  return [...(previous ? carriedSums(report, previous, explained) : []), ...open];
}
