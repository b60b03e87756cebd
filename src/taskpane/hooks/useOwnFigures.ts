import { useCallback } from 'react';
import type { CellId } from '../../form';
import { ownIn, withOwn, type KeptByReport } from '../../validation';
import type { KeptFigures } from '../model/keptFigures';
import { assertTold } from '../model/told';
import type { Kept } from './useKept';
import { usePane } from './usePane';

const none: KeptFigures = {};

/** What is kept of the figures of the report that is looked at. */
export interface OwnFigures {
  readonly figures: KeptFigures;
  /** @param value null takes it away */
  readonly set: (cell: CellId, value: number | null) => void;
}

/** @param saving what the user is told is being done, 保存核对总数 */
export function useOwnFigures(
  { value, save }: Kept<KeptByReport<KeptFigures>>,
  saving: string,
): OwnFigures {
  const { work, chosen } = usePane();
  const { run } = work;
  const figures = (chosen && ownIn(value, chosen.report, chosen.telling)) ?? none;

  const set = useCallback(
    (cell: CellId, figure: number | null) => {
      if (!chosen) return;
      const { report, telling } = chosen;
      run(saving, async () => {
        assertTold(telling);
        await save((kept) => {
          const others = Object.entries(ownIn(kept, report, telling) ?? none).filter(
            ([id]) => id !== cell,
          );
          const own = figure === null ? others : [...others, [cell, figure] as const];
          return withOwn(kept, report, Object.fromEntries(own));
        });
        return null;
      });
    },
    [chosen, save, run, saving],
  );
  return { figures, set };
}
