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
  readonly refresh: () => Promise<void>;
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

  const refresh = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    try {
      const { grids, leftOut } = await workbook.read();
      if (mine !== turn.current) return;
      setSeen({ grids, leftOut, problem: null });
    } catch (problem) {
      if (mine !== turn.current) return;
      setSeen((before) => ({ ...before, problem: sentenceOf(problem) }));
    }
  }, [workbook]);

  useEffect(() => {
    void refresh();
    const watching = workbook.watch(() => void refresh());
    watching.catch((problem: unknown) => {
      setSeen((before) => ({ ...before, problem: sentenceOf(problem) }));
    });
    return () => {
      turn.current += 1;
      watching.then((unwatch) => unwatch()).catch(() => undefined);
    };
  }, [workbook, refresh]);

  const { grids, leftOut, problem } = seen;
  const examined = useMemo(() => grids && examine(grids, beside), [grids, beside]);
  return { examined, leftOut, problem, refresh };
}
