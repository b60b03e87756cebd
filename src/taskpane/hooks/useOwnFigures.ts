import { useCallback } from 'react';
import type { CellId } from '../../form';
import type { ControlTotals } from '../model/controlTotals';
import { ownIn, withOwn } from '../../validation';
import { totalsWords } from '../words';
import { usePane } from './usePane';

const none: ControlTotals = {};

/** The control totals of the report that is looked at. */
export function useControlTotals() {
  const { kept, work, chosen } = usePane();
  const { run } = work;
  const { value, save } = kept.totals;
  const totals = (chosen && ownIn(value, chosen.report)) ?? none;

  /** @param total null takes it away */
  const set = useCallback(
    (cell: CellId, total: number | null) => {
      if (!chosen) return;
      const others = Object.entries(totals).filter(([id]) => id !== cell);
      const own = total === null ? others : [...others, [cell, total] as const];
      run(totalsWords.save, async () => {
        await save(withOwn(value, chosen.report, Object.fromEntries(own)));
        return null;
      });
    },
    [chosen, totals, value, save, run],
  );
  return { totals, set };
}
