import { useCallback, useEffect, useRef, useState } from 'react';
import { watchNotices, type Notice } from '../../excel/notice';
import type { ReportWorkbook } from '../../excel/types';
import { sentenceOf } from '../model/sentence';
import { shellWords } from '../words';

type Job = () => Promise<string | null>;

/** The commands of the user: one at a time, each ending in a sentence. */
export interface Work {
  /** What is being done, null when nothing is. */
  readonly busy: string | null;
  readonly notice: Notice | null;
  /**
   * Does `job`, which writes to the sheets and answers what to say when it is done; null for
   * nothing. The workbook is read again after it.
   */
  readonly run: (what: string, job: Job) => void;
  /** The same for what writes nothing to the sheets: nothing is read again. */
  readonly ask: (what: string, job: Job) => void;
  /**
   * The same for what is kept by the way, as a field is left: no button is disabled meanwhile, or the
   * click that left the field would find nothing to press.
   */
  readonly keep: (what: string, job: () => Promise<void>) => void;
  readonly undo: () => void;
  /** What 撤销 would take back, in words; null for nothing. */
  readonly undoable: string | null;
  /** Whether 撤销 was just refused: what came before waits until this is let go of. */
  readonly undoRefused: boolean;
  /** Keeps for good what 撤销 would take back. */
  readonly letGo: () => void;
  readonly tell: (notice: Notice) => void;
  readonly dismiss: () => void;
}

/**
 * @param refresh reads the sheets again
 * @param reload reads again what the workbook keeps, which 撤销 may have put back
 */
export function useWork(
  workbook: ReportWorkbook,
  refresh: () => Promise<void>,
  reload: () => Promise<void>,
): Work {
  const [busy, setBusy] = useState<string | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [undoRefused, setUndoRefused] = useState(false);

  // What a ribbon button has to say is told here.
  useEffect(() => watchNotices(setNotice), []);

  const perform = useCallback(
    async (what: string, job: Job, after: (() => Promise<void>) | null) => {
      if (after) setBusy(what);
      setUndoRefused(false);
      try {
        const text = await job();
        await after?.();
        if (text !== null) setNotice({ kind: 'done', text });
      } catch (problem) {
        setNotice({ kind: 'failed', text: shellWords.failed(what, sentenceOf(problem)) });
      } finally {
        setBusy(null);
      }
    },
    [],
  );

  const last = useRef(Promise.resolve());
  const queued = useRef(0);
  const queue = useCallback(
    (what: string, job: Job, after: (() => Promise<void>) | null) => {
      // What the one before it is about to say, nobody has read.
      if (queued.current === 0) setNotice(null);
      queued.current += 1;
      last.current = last.current
        .then(() => perform(what, job, after))
        .then(() => {
          queued.current -= 1;
        });
    },
    [perform],
  );
  const run = useCallback<Work['run']>((what, job) => queue(what, job, refresh), [queue, refresh]);
  const ask = useCallback<Work['ask']>((what, job) => queue(what, job, nothingAfter), [queue]);
  const keep = useCallback<Work['keep']>(
    (what, job) => {
      const saysNothing = async () => {
        await job();
        return null;
      };
      queue(what, saysNothing, null);
    },
    [queue],
  );
  const undo = useCallback(() => {
    run(shellWords.undo, async () => {
      try {
        const said = await workbook.undo();
        await reload();
        return said ?? shellWords.nothingToUndo;
      } catch (problem) {
        setUndoRefused(true);
        throw problem;
      }
    });
  }, [run, workbook, reload]);
  const letGo = useCallback(() => {
    ask(shellWords.letGo, () => {
      const what = workbook.undoable();
      workbook.letGo();
      return Promise.resolve(what === null ? null : shellWords.kept(what));
    });
  }, [ask, workbook]);
  useEffect(() => {
    if (notice?.kind !== 'done') return;
    const timer = setTimeout(() => setNotice(null), readingTime(notice.text));
    return () => {
      clearTimeout(timer);
    };
  }, [notice]);
  const dismiss = useCallback(() => setNotice(null), []);

  return {
    busy,
    notice,
    run,
    ask,
    keep,
    undo,
    undoable: workbook.undoable(),
    undoRefused,
    letGo,
    tell: setNotice,
    dismiss,
  };
}

const nothingAfter = () => Promise.resolve();

/** Milliseconds in which a sentence is read without haste; what went wrong stays until it is closed. */
const readingTime = (text: string) => 6000 + 150 * text.length;
