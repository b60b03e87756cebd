import { useCallback } from 'react';
import type { Place } from '../../report';
import { checkWords } from '../words';
import { usePane } from './usePane';

/** Brings a place of the workbook to the front; a place that is not in a sheet leads nowhere. */
export function useJump(): (place: Place) => void {
  const { workbook, work } = usePane();
  const { ask } = work;
  return useCallback(
    (place) => {
      ask(checkWords.jumpTo, async () => {
        await workbook.jump(place);
        return null;
      });
    },
    [ask, workbook],
  );
}
