import { useCallback } from 'react';
import type { Place } from '../../report';
import { checkWords } from '../words';
import { usePane } from './usePane';

/**
 * Brings a place of the workbook to the front; a place that is not in a sheet leads nowhere.
 * @param toType whether the user goes there to type: the cells get the keyboard
 */
export function useJump(toType = false): (place: Place) => void {
  const { workbook, work } = usePane();
  const { ask } = work;
  return useCallback(
    (place) =>
      ask(checkWords.jumpTo, async () => {
        await workbook.jump(place);
        if (toType) await workbook.focusCells();
        return null;
      }),
    [ask, toType, workbook],
  );
}
