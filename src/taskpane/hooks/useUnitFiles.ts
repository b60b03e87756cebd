import { useCallback, useState } from 'react';
import { readUnits, type FileTurn, type UnitsRead } from '../model/unitFiles';
import { useReading } from './useReading';

/** Files of several units, and what was recognised in those that were read last. */
export function useUnitFiles() {
  const [units, setUnits] = useState<UnitsRead | null>(null);
  const { progress, read, cancel } = useReading<FileTurn>();
  const open = (files: readonly File[], year: number) => {
    read((begin, signal) => readUnits(files, year, begin, signal), setUnits);
  };
  const clear = useCallback(() => setUnits(null), []);
  return { units, reading: progress, open, cancel, clear };
}
