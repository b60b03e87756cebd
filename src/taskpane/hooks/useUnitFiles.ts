import { useCallback, useRef, useState } from 'react';
import { readUnits, type UnitsRead } from '../model/unitFiles';

/** A file of several, whose turn it is. */
interface FileTurn {
  readonly name: string;
  readonly done: number;
  readonly all: number;
}

/** Files of several units, and what was recognised in them. */
export interface UnitFiles {
  readonly read: UnitsRead | null;
  /** The file that is being read now, and how far that is; null while nothing is read. */
  readonly reading: FileTurn | null;
  readonly open: (files: readonly File[], year: number) => void;
  readonly cancel: () => void;
  /** Lets go of what was read. */
  readonly clear: () => void;
}

/** Reads one lot of files at a time; one that is overtaken or cancelled is ended. */
export function useUnitFiles(): UnitFiles {
  const [read, setRead] = useState<UnitsRead | null>(null);
  const [reading, setReading] = useState<FileTurn | null>(null);
  const turn = useRef(new AbortController());

  const cancel = useCallback(() => {
    turn.current.abort();
    setReading(null);
  }, []);
  const open = useCallback((files: readonly File[], year: number) => {
    turn.current.abort();
    const { signal } = (turn.current = new AbortController());
    const begin = ({ name }: File, done: number) => {
      setReading({ name, done, all: files.length });
    };
    void readUnits(files, year, begin, signal).then((answer) => {
      if (answer === null) return;
      setRead(answer);
      setReading(null);
    });
  }, []);
  const clear = useCallback(() => setRead(null), []);
  return { read, reading, open, cancel, clear };
}
