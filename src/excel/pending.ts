import type { Report } from '../report';
import { snapshotOf } from './snapshot';
import type { SheetsRead } from './types';

/**
 * Whether what formulas show may be older than what was typed: Excel was told to calculate when it is
 * asked to, and was not asked since.
 */
export const isPending = ({ calculationMode, calculationState }: Excel.Application): boolean =>
  calculationMode === 'Manual' && calculationState !== 'Done';

/** Why nothing is to be judged by these reports now, in a sentence for the user; null where it may be. */
export function pendingIn(
  { pending, grids }: SheetsRead,
  reports: readonly Report[],
): string | null {
  if (!pending) return null;
  const { isFormulaAt } = snapshotOf(grids);
  const rests = reports.some(({ readings }) =>
    readings.some((reading) => reading?.place && isFormulaAt(reading.place)),
  );
  return rests ? '公式设成了手动计算，改动以后还没有重算，合计等可能是旧的。请按 F9 重算。' : null;
}
