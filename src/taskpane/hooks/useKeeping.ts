import { useCallback } from 'react';
import {
  ownKept,
  withOwn,
  type Dossier,
  type KeptByReport,
  type OwnedKey,
  type OwnKept,
} from '../../validation';
import { checkWords } from '../words';
import { usePane } from './usePane';

/** Does a command that keeps something for one report, and says what was done; null for nothing. */
export type Keeping = <K extends OwnedKey>(
  key: K,
  what: string,
  change: (own: OwnKept<K>) => unknown,
  done: string | null,
) => void;

/** Keeping something for a report, unless nothing tells it from another: it would be kept for both. */
export function useKeeping({ report, telling }: Pick<Dossier, 'report' | 'telling'>): Keeping {
  const { kept, work } = usePane();
  const { save } = kept;
  const { ask } = work;
  return useCallback<Keeping>(
    (key, what, change, done) =>
      ask(what, async () => {
        if (telling === 'twin') throw new Error(checkWords.twin);
        const changed = (all: KeptByReport<unknown>) =>
          withOwn(all, report, change(ownKept(key, all, report, telling)));
        await save<OwnedKey>(key, what, changed);
        return done;
      }),
    [ask, save, report, telling],
  );
}
