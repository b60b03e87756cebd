import { useCallback, useRef, useState } from 'react';
import type { Arrival } from '../../county';
import { readArrivals } from '../model/arrivals';
import { inNaturalOrder } from '../model/inOrder';

/** Files of units that are being read. */
export interface Arrivals {
  /** How far it is; null while nothing is read. */
  readonly progress: { readonly done: number; readonly all: number } | null;
  readonly open: (files: readonly File[]) => void;
  readonly cancel: () => void;
}

/** Reads one lot of files at a time; one that is overtaken or cancelled is ended. */
export function useArrivals(arrived: (arrivals: readonly Arrival[]) => void): Arrivals {
  const [progress, setProgress] = useState<Arrivals['progress']>(null);
  const turn = useRef(new AbortController());

  const cancel = useCallback(() => {
    turn.current.abort();
    setProgress(null);
  }, []);
  const open = (files: readonly File[]) => {
    turn.current.abort();
    const { signal } = (turn.current = new AbortController());
    const sorted = inNaturalOrder(files);
    const tell = (done: number) => {
      if (!signal.aborted) setProgress({ done, all: sorted.length });
    };
    tell(0);
    void readArrivals(sorted, tell, signal).then((arrivals) => {
      if (arrivals === null) return;
      setProgress(null);
      arrived(arrivals);
    });
  };
  return { progress, open, cancel };
}
