import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ReportWorkbook } from '../../excel/types';
import { keptFrom, keptKeys, type Kept, type KeptKey } from '../../validation';
import { shellWords } from '../words';

/** What the workbook keeps, and the way to keep something else. */
export interface KeptInWorkbook {
  readonly value: Kept;
  /** Whether it was looked for: until then `value` holds nothing. */
  readonly isRead: boolean;
  /**
   * Keeps what `change` makes of what the workbook keeps at that moment: it may have been changed
   * since this was shown, by a colleague or by the command before.
   * @param title what it was, as undo calls it; undefined for what another command keeps by the way
   * @throws Error with a sentence where it could not be kept; nothing has changed then
   */
  readonly save: <K extends KeptKey>(
    key: K,
    title: string | undefined,
    change: (kept: Kept[K]) => Kept[K],
  ) => Promise<void>;
  /** Reads all of it again. */
  readonly reload: () => Promise<void>;
}

type Json = ReadonlyMap<KeptKey, unknown>;

interface State {
  readonly phase: 'loading' | 'failed' | 'ready';
  readonly json: Json;
}

async function load(workbook: ReportWorkbook): Promise<State> {
  const entries = keptKeys.map(async (key): Promise<[KeptKey, unknown]> => [
    key,
    await workbook.loadSetting(key),
  ]);
  try {
    return { phase: 'ready', json: new Map(await Promise.all(entries)) };
  } catch {
    return { phase: 'failed', json: new Map() };
  }
}

/** Nothing is ever saved before what is there was read: that would lose it. */
export function useKept(workbook: ReportWorkbook): KeptInWorkbook {
  const [{ phase, json }, setState] = useState<State>({ phase: 'loading', json: new Map() });

  const reload = useCallback(() => load(workbook).then(setState), [workbook]);
  useEffect(() => {
    load(workbook).then(setState, () => null);
  }, [workbook]);

  const save = useCallback<KeptInWorkbook['save']>(
    async (key, title, change) => {
      if (phase !== 'ready') throw new Error(shellWords.notLoaded);
      const now = await workbook.loadSetting(key);
      const next = change(keptFrom(() => now)[key]);
      await workbook.saveSetting(key, next, title);
      setState((before) => ({ phase, json: new Map(before.json).set(key, next) }));
    },
    [workbook, phase],
  );
  const value = useMemo(() => keptFrom((key) => json.get(key)), [json]);
  const isRead = phase !== 'loading';
  return useMemo(() => ({ value, isRead, save, reload }), [value, isRead, save, reload]);
}
