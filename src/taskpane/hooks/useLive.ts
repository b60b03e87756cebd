import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { LeftOut, ReportWorkbook } from '../../excel/types';
import type { Grid } from '../../report';
import type { Beside } from '../../validation';
import { examine, type Examined } from '../model/examine';
import { sentenceOf } from '../model/sentence';

/** The workbook's reports as they stand now, checked again after every edit. */
export interface Live {
  /** Null until the first reading is there. */
  readonly examined: readonly Examined[] | null;
  /** Sheets that were too large to be read. */
  readonly leftOut: readonly LeftOut[];
  /** Why the last reading failed; what is shown is then of the reading before. */
  readonly problem: string | null;
  /** Why edits are not followed; what is shown is then as old as the last command. */
  readonly unwatched: string | null;
  readonly refresh: () => Promise<void>;
  /** Reads again, and follows edits again where that had failed. */
  readonly retry: () => void;
  /**
   * The reports as they stand at this moment, for what must not rest on an older reading.
   * @throws Error with a sentence where the workbook cannot be read
   */
  readonly look: () => Promise<readonly Examined[]>;
}

interface Seen extends Pick<Live, 'leftOut' | 'problem'> {
  readonly grids: readonly Grid[] | null;
}

/**
 * Reads and checks at once and after every edit. A reading that was overtaken by a later one is
 * dropped, so that an old answer never replaces a new one.
 * @param beside what the workbook keeps for checking; the same object until some of it changes
 */
export function useLive(workbook: ReportWorkbook, beside: Beside): Live {
  const [seen, setSeen] = useState<Seen>({ grids: null, leftOut: [], problem: null });
  const turn = useRef(0);

  const look = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    try {
      const { grids, leftOut } = await workbook.read();
      if (mine === turn.current) setSeen({ grids, leftOut, problem: null });
      return grids;
    } catch (problem) {
      if (mine === turn.current) setSeen((before) => ({ ...before, problem: sentenceOf(problem) }));
      throw problem;
    }
  }, [workbook]);
  const refresh = useCallback(() => look().then(ignore, ignore), [look]);

  const [attempt, setAttempt] = useState(0);
  const [unwatched, setUnwatched] = useState<string | null>(null);
  useEffect(() => {
    let here = true;
    void refresh();
    const watching = workbook.watch(() => void refresh());
    watching.then(
      () => {
        if (here) setUnwatched(null);
      },
      (problem: unknown) => {
        if (here) setUnwatched(sentenceOf(problem));
      },
    );
    return () => {
      here = false;
      turn.current += 1;
      watching.then((unwatch) => unwatch()).catch(ignore);
    };
  }, [workbook, refresh, attempt]);
  const retry = useCallback(() => {
    setAttempt((before) => before + 1);
  }, []);

  const { grids, leftOut, problem } = seen;
  const examined = useMemo(() => grids && examine(grids, beside), [grids, beside]);
  const lookNow = useCallback(async () => examine(await look(), beside), [look, beside]);
  return { examined, leftOut, problem, unwatched, refresh, retry, look: lookNow };
}

const ignore = () => undefined;
