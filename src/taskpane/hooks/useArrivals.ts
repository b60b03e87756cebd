import type { Arrival } from '../../county';
import { readArrivals } from '../model/arrivals';
import { inNaturalOrder } from '../model/inOrder';
import { useReading } from './useReading';

/** Reads files of units, one lot at a time. */
export function useArrivals(arrived: (arrivals: readonly Arrival[]) => void) {
  const { progress, read, cancel } = useReading<{ readonly done: number; readonly all: number }>();
  const open = (files: readonly File[]) => {
    const sorted = inNaturalOrder(files);
    read((tell, signal) => {
      const told = (done: number) => {
        tell({ done, all: sorted.length });
      };
      told(0);
      return readArrivals(sorted, told, signal);
    }, arrived);
  };
  return { progress, open, cancel };
}
