import { useCallback, useEffect, useState } from 'react';
import type { ReportWorkbook } from '../../excel/types';
import { shellWords } from '../words';

/** Something kept in the workbook, and the way to keep something else. */
export interface Kept<T> {
  readonly value: T;
  /**
   * Keeps what `change` makes of what the workbook keeps at that moment: it may have been changed
   * since this was shown, by a colleague or by the command before.
   * @throws Error with a sentence where it could not be kept; nothing has changed then
   */
  readonly save: (change: (kept: T) => T) => Promise<void>;
}

interface State<T> {
  readonly phase: 'loading' | 'failed' | 'ready';
  readonly value: T;
}

/**
 * A value under a key of the workbook's settings. It is never saved before the one that is there
 * was read: that would lose it.
 * @param read makes sense of what was kept, whatever it is; must not change between renders
 */
export function useKept<T>(
  workbook: ReportWorkbook,
  key: string,
  read: (kept: unknown) => T,
): Kept<T> {
  const [{ phase, value }, setState] = useState<State<T>>(() => ({
    phase: 'loading',
    value: read(null),
  }));

  useEffect(() => {
    let here = true;
    workbook.loadSetting(key).then(
      (kept) => {
        if (here) setState({ phase: 'ready', value: read(kept) });
      },
      () => {
        if (here) setState({ phase: 'failed', value: read(null) });
      },
    );
    return () => {
      here = false;
    };
  }, [workbook, key, read]);

  const save = useCallback(
    async (change: (kept: T) => T) => {
      if (phase !== 'ready') throw new Error(shellWords.notLoaded);
      const next = change(read(await workbook.loadSetting(key)));
      await workbook.saveSetting(key, next);
      setState({ phase, value: next });
    },
    [workbook, key, read, phase],
  );
  return { value, save };
}
