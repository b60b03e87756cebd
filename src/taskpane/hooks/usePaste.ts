import { useCallback, useState } from 'react';
import type { ReadingProgress } from '../../documents';
import type { Report } from '../../report';
import { emptyClip, reportsInClip, reportsInFile, type Clip } from '../model/clip';
import { sentenceOf } from '../model/sentence';
import { examineWords } from '../words';
import { useReading } from './useReading';

/** What was read last. */
interface Read {
  readonly reports: readonly Report[];
  /** What it was: the file's name, or 粘贴的内容; null while there is nothing. */
  readonly source: string | null;
  /** Why it could not be read at all, in a sentence. */
  readonly problem: string | null;
}

const nothing: Read = { reports: [], source: null, problem: null };

type Job = (signal: AbortSignal, progress: ReadingProgress) => Promise<readonly Report[]>;

/** What was pasted or opened, and what was recognised in it. */
export function usePaste() {
  const [clip, setClip] = useState<Clip>(emptyClip);
  const [seen, setSeen] = useState<Read>(nothing);
  // What is being read, and how far that is, from 0 to 1; null where nobody can tell.
  const { progress, read, cancel } = useReading<{ source: string; done: number | null }>();

  const begin = useCallback(
    (source: string, job: Job) =>
      read(async (tell, signal): Promise<Read> => {
        tell({ source, done: null });
        try {
          const reports = await job(signal, (done) => tell({ source, done }));
          return { reports, source, problem: null };
        } catch (problem) {
          return { reports: [], source, problem: sentenceOf(problem) };
        }
      }, setSeen),
    [read],
  );

  const put = useCallback(
    (next: Clip) => {
      setClip(next);
      if (next.text.trim() !== '' || next.html !== null) {
        begin(examineWords.pasted, (signal) => reportsInClip(next, signal));
        return;
      }
      cancel();
      setSeen(nothing);
    },
    [begin, cancel],
  );
  const open = useCallback(
    (file: File) => {
      setClip(emptyClip);
      begin(file.name, (signal, told) => reportsInFile(file, signal, told));
    },
    [begin],
  );
  return {
    ...seen,
    clip,
    reading: progress?.source ?? null,
    done: progress?.done ?? null,
    put,
    open,
    cancel,
  };
}
