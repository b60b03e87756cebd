import { useCallback, useEffect, useRef, useState } from 'react';
import { watchNotices } from '../../excel/notice';
import type { ReportWorkbook } from '../../excel/types';
import { sentenceOf } from '../model/sentence';
import { shellWords } from '../words';

/** What the pane tells the user about the last command. */
export interface Notice {
  readonly kind: 'done' | 'failed';
  readonly text: string;
}

/** The commands of the user: one at a time, each ending in a sentence. */
export interface Work {
  /** What is being done, null when nothing is. */
  readonly busy: string | null;
  readonly notice: Notice | null;
  /** Does `job`, which answers what to say when it is done; null for nothing. */
  readonly run: (what: string, job: () => Promise<string | null>) => void;
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

/** @param refresh reads the workbook again, after every command */
export function useWork(workbook: ReportWorkbook, refresh: () => Promise<void>): Work {
  const [busy, setBusy] = useState<string | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [undoRefused, setUndoRefused] = useState(false);

  // What a ribbon button could not do is told here.
  useEffect(
    () =>
      watchNotices((text) => {
        setNotice({ kind: 'failed', text });
      }),
    [],
  );

  const perform = useCallback(
    async (what: string, job: () => Promise<string | null>) => {
      setBusy(what);
      setNotice(null);
      setUndoRefused(false);
      try {
        const text = await job();
        await refresh();
        if (text !== null) setNotice({ kind: 'done', text });
      } catch (problem) {
        setNotice({ kind: 'failed', text: shellWords.failed(what, sentenceOf(problem)) });
      } finally {
        setBusy(null);
      }
    },
    [refresh],
  );

  const last = useRef(Promise.resolve());
  const run = useCallback<Work['run']>(
    (what, job) => {
      last.current = last.current.then(() => perform(what, job));
    },
    [perform],
  );
  const undo = useCallback(() => {
    run(shellWords.undo, async () => {
      try {
        return (await workbook.undo()) ?? shellWords.nothingToUndo;
      } catch (problem) {
        setUndoRefused(true);
        throw problem;
      }
    });
  }, [run, workbook]);
  const letGo = useCallback(() => {
    run(shellWords.letGo, () => {
      const what = workbook.undoable();
      workbook.letGo();
      return Promise.resolve(what === null ? null : shellWords.kept(what));
    });
  }, [run, workbook]);
  const dismiss = useCallback(() => {
    setNotice(null);
  }, []);

  return {
    busy,
    notice,
    run,
    undo,
    undoable: workbook.undoable(),
    undoRefused,
    letGo,
    tell: setNotice,
    dismiss,
  };
}
