import { useMemo } from 'react';
import { keptLedgerFrom, type KeptLedger } from '../../ledger';
import { usePane } from '../hooks/usePane';

/** What the workbook keeps for its ledgers, and the way to change it. */
export interface LedgerKeeping {
  readonly kept: KeptLedger;
  /** Keeps what `next` makes of it, with 撤销. @param what the command, as 撤销 calls it */
  readonly change: (what: string, next: (kept: KeptLedger) => KeptLedger, done: string) => void;
}

export function useKeptLedger(): LedgerKeeping {
  const { kept, work } = usePane();
  const json = kept.value.ledger;
  return {
    kept: useMemo(() => keptLedgerFrom(json), [json]),
    change: (what, next, done) =>
      work.ask(what, async () => {
        await kept.save('ledger', what, (now) => next(keptLedgerFrom(now)));
        return done;
      }),
  };
}
