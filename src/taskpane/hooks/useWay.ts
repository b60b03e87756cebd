import { useCallback, useMemo, useState } from 'react';
import type { Report } from '../../report';
import type { Dossier } from '../../validation';
import { leavingText, type Gone, type Step } from '../model/steps';

/** How far the user has come with each report, as far as no workbook tells. */
export interface Way {
  readonly goneWith: (dossier: Dossier) => Gone;
  /** Goes on without a step, until the pane is closed. */
  readonly goWithout: (dossier: Dossier, step: Step) => void;
  /** Takes note that a report has left as it stands. */
  readonly hasLeft: (report: Report) => void;
}

/** What was done beside the sheets: steps that are gone without, reports that have left. */
export function useWay(): Way {
  const [without, setWithout] = useState<ReadonlyMap<string, ReadonlySet<Step>>>(new Map());
  const [exported, setExported] = useState<ReadonlySet<string>>(new Set());
  const goneWith = useCallback(
    ({ key }: Dossier): Gone => ({ without: without.get(key) ?? new Set(), exported }),
    [without, exported],
  );
  const goWithout = useCallback(({ key }: Dossier, step: Step) => {
    setWithout((before) => new Map(before).set(key, new Set(before.get(key)).add(step)));
  }, []);
  const hasLeft = useCallback((report: Report) => {
    setExported((before) => new Set(before).add(leavingText(report)));
  }, []);
  return useMemo(() => ({ goneWith, goWithout, hasLeft }), [goneWith, goWithout, hasLeft]);
}
