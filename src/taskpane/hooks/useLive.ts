import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Refused } from '../../excel/failure';
import { pendingIn } from '../../excel/pending';
import type { LeftOutSheet, ReportWorkbook, SheetsRead } from '../../excel/types';
import type { CellId } from '../../form';
import { withoutLedgers } from '../../ledger';
import { recognise, type Grid, type Report } from '../../report';
import { dossiersOf, type Dossier, type Kept } from '../../validation';
import { newestFirst } from '../model/choose';
import { sentenceOf } from '../model/sentence';
import { typedBetween } from '../model/typed';
import { examineWords } from '../words';

/** The workbook's reports as they stand now, checked again after every edit. */
export interface Live {
  /** Null until the first reading is there. */
  readonly dossiers: readonly Dossier[] | null;
  /** The cells of the sheets as they were last seen; null until then. */
  readonly grids: readonly Grid[] | null;
  /** The figures that were typed last, few; none until something is typed. */
  readonly typedLast: ReadonlySet<CellId>;
  /** Sheets that were too large to be read. */
  readonly leftOut: readonly LeftOutSheet[];
  /** Hidden sheets in which one of the reports stands. */
  readonly hidden: readonly string[];
  /** Why the last reading failed; what is shown is then of the reading before. */
  readonly problem: string | null;
  /** Why edits are not followed; what is shown is then as old as the last command. */
  readonly unwatched: string | null;
  readonly refresh: () => Promise<void>;
  /** Reads again, and follows edits again where that had failed. */
  readonly retry: () => void;
  /**
   * The workbook as it stands at this moment, for what must not rest on an older reading.
   * @throws Error with a sentence where the workbook cannot be read
   */
  readonly look: () => Promise<LiveLook>;
  /**
   * As it was last seen, where edits are followed; else as it stands. For what looks again before
   * it writes.
   * @throws Error with a sentence where the workbook cannot be read
   */
  readonly latest: () => Promise<LiveLook>;
}

/** What one look at the workbook brought, and what it comes to. */
export interface LiveLook {
  readonly sheets: SheetsRead;
  readonly dossiers: readonly Dossier[];
}

interface Seen extends Pick<Live, 'problem' | 'typedLast'> {
  readonly sheets: SheetsRead | null;
  /** The reports in the sheets, newest first. */
  readonly reports: readonly Report[];
}

const nothingSeen: Seen = { sheets: null, reports: [], problem: null, typedLast: new Set() };

/** The reports in the sheets, newest first. */
const reportsIn = ({ grids }: SheetsRead) =>
  newestFirst(recognise(withoutLedgers(grids), examineWords.workbook));

/**
 * Reads and checks at once and after every edit. A reading that was overtaken by a later one is
 * dropped, so that an old answer never replaces a new one.
 * @param kept what the workbook keeps; the same object until some of it changes
 */
export function useLive(workbook: ReportWorkbook, kept: Kept): Live {
  const [seen, setSeen] = useState<Seen>(nothingSeen);
  const turn = useRef(0);
  /** When the last reading began, as `Date.now()` tells it. */
  const began = useRef(0);

  const read = useCallback(async () => {
    began.current = Date.now();
    turn.current += 1;
    const mine = turn.current;
    try {
      const sheets = await workbook.read();
      const reports = reportsIn(sheets);
      const pending = pendingIn(sheets, reports);
      if (pending !== null) throw new Refused(pending);
      if (mine === turn.current) {
        setSeen((before) => ({
          sheets,
          reports,
          problem: null,
          typedLast: typedBetween(before.reports, reports) ?? before.typedLast,
        }));
      }
      return { sheets, reports };
    } catch (problem) {
      if (mine === turn.current) setSeen((before) => ({ ...before, problem: sentenceOf(problem) }));
      throw problem;
    }
  }, [workbook]);
  const refresh = useCallback(() => read().then(ignore, ignore), [read]);

  const [attempt, setAttempt] = useState(0);
  const [unwatched, setUnwatched] = useState<string | null>(null);
  useEffect(() => {
    let here = true;
    void refresh();
    // A reading that began after the last edit has seen it: that after a command has seen its own.
    const watching = workbook.watch((edited) => {
      if (edited >= began.current) void refresh();
    });
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
  const retry = useCallback(() => setAttempt((before) => before + 1), []);

  const { sheets, reports, problem, typedLast } = seen;
  const dossiers = useMemo(() => sheets && dossiersOf(reports, kept), [sheets, reports, kept]);
  const look = useCallback(async (): Promise<LiveLook> => {
    const now = await read();
    return { sheets: now.sheets, dossiers: dossiersOf(now.reports, kept) };
  }, [read, kept]);
  const latest = useCallback(async (): Promise<LiveLook> => {
    const isCurrent = problem === null && unwatched === null;
    return sheets && dossiers && isCurrent ? { sheets, dossiers } : look();
  }, [sheets, dossiers, problem, unwatched, look]);
  const leftOut = sheets?.leftOut ?? [];
  const hidden = useMemo(
    () => (sheets?.hidden ?? []).filter((name) => reports.some(standsIn(name))),
    [sheets, reports],
  );
  const grids = sheets?.grids ?? null;
  const follow = { problem, unwatched, refresh, retry, look, latest };
  return { dossiers, grids, typedLast, leftOut, hidden, ...follow };
}

/** Whether some of a report was read in a sheet. */
const standsIn =
  (sheet: string) =>
  ({ readings, narrative }: Report) =>
    [...readings, ...narrative].some((one) => one?.place?.sheet === sheet);

const ignore = () => undefined;
