import { useCallback } from 'react';
import type { Place } from '../../report';
import { checkWords } from '../words';
import { usePane } from './usePane';

/** Brings a place of the workbook to the front; a place that is not in a sheet leads nowhere. */
export function useJump(): (place: Place) => void {
  const { workbook, work } = usePane();
  const { run } = work;
  return useCallback(
    (place) => {
      run(checkWords.jumpTo, async () => {
        await workbook.jump(place);
        return null;
      });
    },
    [run, workbook],
  );
}
