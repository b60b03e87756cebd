import { useCallback } from 'react';
import type { CellId } from '../../form';
import type { Dossier, FiguresByCell } from '../../validation';
import { useKeeping } from './useKeeping';

/** Keeps a number for a cell of the report; null takes it away. */
export type SetFigure = (cell: CellId, value: number | null) => void;

/**
 * Keeping numbers for single cells of a report, under one of the keys for that.
 * @param saving what the user is told is being done, 保存核对总数
 */
export function useFigures(
  dossier: Pick<Dossier, 'report' | 'telling'>,
  key: 'controlTotals' | 'certainFigures',
  saving: string,
): SetFigure {
  const keep = useKeeping(dossier);
  return useCallback(
    (cell, figure) => {
      const change = (own: FiguresByCell) => {
        const others = Object.entries(own).filter(([id]) => id !== cell);
        return Object.fromEntries(figure === null ? others : [...others, [cell, figure]]);
      };
      keep(key, saving, change, null);
    },
    [keep, key, saving],
  );
}
