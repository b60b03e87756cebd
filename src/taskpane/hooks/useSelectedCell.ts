import { useEffect, useState } from 'react';
import type { Unwatch } from '../../excel/types';
import type { Place } from '../../report';
import { usePane } from './usePane';

/** The cell that is selected in the sheets, live; null until it is known. */
export function useSelectedCell(): Place | null {
  const { workbook } = usePane();
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    const watching: Promise<Unwatch | null> = workbook.watchSelection(setPlace).catch(() => null);
    return () => {
      void watching.then((unwatch) => unwatch?.()).catch(() => undefined);
    };
  }, [workbook]);
  return place;
}
