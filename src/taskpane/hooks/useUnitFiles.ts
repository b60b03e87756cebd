import { useCallback, useRef, useState } from 'react';
import { readUnits, type UnitsRead } from '../model/unitFiles';

/** Files of several units, and what was recognised in them. */
export interface UnitFiles {
  readonly read: UnitsRead | null;
  /** The file that is being read now. */
  readonly reading: string | null;
  readonly open: (files: readonly File[], year: number) => void;
  readonly cancel: () => void;
  /** Lets go of what was read. */
  readonly clear: () => void;
}

/** Reads one lot of files at a time; one that was overtaken or cancelled is dropped. */
export function useUnitFiles(): UnitFiles {
  const [read, setRead] = useState<UnitsRead | null>(null);
  const [reading, setReading] = useState<string | null>(null);
  const turn = useRef(0);

  const cancel = useCallback(() => {
    turn.current += 1;
    setReading(null);
  }, []);
  const open = useCallback((files: readonly File[], year: number) => {
    turn.current += 1;
    const mine = turn.current;
    const goOn = (file: File) => {
      if (mine === turn.current) setReading(file.name);
      return mine === turn.current;
    };
    void readUnits(files, year, goOn).then((answer) => {
      if (mine !== turn.current) return;
      setRead(answer);
      setReading(null);
    });
  }, []);
  const clear = useCallback(() => {
    setRead(null);
  }, []);
  return { read, reading, open, cancel, clear };
}
