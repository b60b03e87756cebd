import { useCallback, useEffect, useState } from 'react';
import type { CellId } from '../../form';
import {
  controlTotalsKey,
  keptTotalsFrom,
  type ControlTotals,
  type KeptTotals,
} from '../model/controlTotals';
import { totalsWords } from '../words';
import { usePane } from './usePane';

const none: ControlTotals = {};

/** The control totals of the report that is looked at, kept in the workbook. */
export function useControlTotals() {
  const { workbook, work, chosen } = usePane();
  const { run } = work;
  const [kept, setKept] = useState<KeptTotals>({});
  const key = chosen?.key ?? '';

  useEffect(() => {
    let here = true;
    workbook
      .loadSetting(controlTotalsKey)
      .then((value) => {
        if (here) setKept(keptTotalsFrom(value));
      })
      // A workbook without readable settings is one without control totals.
      .catch(() => undefined);
    return () => {
      here = false;
    };
  }, [workbook]);

  const totals = kept[key] ?? none;
  /** @param value null takes the total away */
  const set = useCallback(
    (cell: CellId, value: number | null) => {
      const others = Object.entries(totals).filter(([id]) => id !== cell);
      const own = value === null ? others : [...others, [cell, value] as const];
      const next = { ...kept, [key]: Object.fromEntries(own) };
      run(totalsWords.save, async () => {
        await workbook.saveSetting(controlTotalsKey, next);
        setKept(next);
        return null;
      });
    },
    [kept, key, totals, run, workbook],
  );
  return { totals, set };
}
