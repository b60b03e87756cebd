import { useCallback, useRef, useState } from 'react';
import type { ReadingProgress } from '../../documents';
import type { Report } from '../../report';
import { emptyClip, reportsInClip, reportsInFile, type Clip } from '../model/clip';
import { sentenceOf } from '../model/sentence';
import { examineWords } from '../words';

/** What was read last. */
interface Read {
  readonly reports: readonly Report[];
  /** What it was: the file's name, or 粘贴的内容; null while there is nothing. */
  readonly source: string | null;
  /** Why it could not be read at all, in a sentence. */
  readonly problem: string | null;
}

/** What was pasted or opened, and what was recognised in it. */
export interface Paste extends Read {
  readonly clip: Clip;
  /** What is being read now. */
  readonly reading: string | null;
  /** How far that is, from 0 to 1; null where nobody can tell. */
  readonly done: number | null;
  readonly put: (clip: Clip) => void;
  readonly open: (file: File) => void;
  readonly cancel: () => void;
}

const nothing: Read = { reports: [], source: null, problem: null };

type Job = (signal: AbortSignal, progress: ReadingProgress) => Promise<readonly Report[]>;

/** Reads one thing at a time; what is overtaken or cancelled is ended, and its answer dropped. */
export function usePaste(): Paste {
  const [clip, setClip] = useState<Clip>(emptyClip);
  const [seen, setSeen] = useState<Read>(nothing);
  const [reading, setReading] = useState<string | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const turn = useRef(new AbortController());

  const read = useCallback(async (source: string, job: Job) => {
    turn.current.abort();
    const mine = new AbortController();
    turn.current = mine;
    setReading(source);
    setDone(null);
    const tell = (share: number) => {
      if (!mine.signal.aborted) setDone(share);
    };
    const answer = await job(mine.signal, tell).then(
      (reports): Read => ({ reports, source, problem: null }),
      (problem: unknown): Read => ({ reports: [], source, problem: sentenceOf(problem) }),
    );
    if (mine.signal.aborted) return;
    setSeen(answer);
    setReading(null);
  }, []);

  const cancel = useCallback(() => {
    turn.current.abort();
    setReading(null);
  }, []);
  const put = useCallback(
    (next: Clip) => {
      setClip(next);
      if (next.text.trim() !== '' || next.html !== null) {
        void read(examineWords.pasted, (signal) => reportsInClip(next, signal));
        return;
      }
      cancel();
      setSeen(nothing);
    },
    [read, cancel],
  );
  const open = useCallback(
    (file: File) => {
      setClip(emptyClip);
      void read(file.name, (signal, progress) => reportsInFile(file, signal, progress));
    },
    [read],
  );
  return { ...seen, clip, reading, done, put, open, cancel };
}
