import { useCallback, useRef, useState } from 'react';

/** Something that is being read, or was. */
export interface ReadingTurn<Progress> {
  /** How far it is; null while nothing is read. */
  readonly progress: Progress | null;
  /** @param job what is to be read; not called further, once `signal` has ended it */
  readonly read: <Answer>(
    job: (tell: (progress: Progress) => void, signal: AbortSignal) => Promise<Answer>,
    done: (answer: Answer) => void,
  ) => void;
  readonly cancel: () => void;
}

/** Reads one lot at a time; what is overtaken or cancelled is ended, and its answer dropped. */
export function useReading<Progress>(): ReadingTurn<Progress> {
  const [progress, setProgress] = useState<Progress | null>(null);
  const turn = useRef(new AbortController());
  const cancel = useCallback(() => {
    turn.current.abort();
    setProgress(null);
  }, []);
  const read = useCallback<ReadingTurn<Progress>['read']>((job, done) => {
    turn.current.abort();
    const { signal } = (turn.current = new AbortController());
    const tell = (now: Progress) => {
      if (!signal.aborted) setProgress(now);
    };
    void job(tell, signal).then((answer) => {
      if (signal.aborted) return;
      setProgress(null);
      done(answer);
    });
  }, []);
  return { progress, read, cancel };
}
