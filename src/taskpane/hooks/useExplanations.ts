import { useMemo } from 'react';
import {
  applyExplanations,
  explain,
  explanationsFrom,
  keptExplanationsIn,
  withExplanation,
  withoutExplanation,
  withOwn,
  type Explained,
  type Explanation,
  type Finding,
} from '../../validation';
import type { Examined } from '../model/examine';
import { assertTold } from '../model/told';
import { explainWords } from '../words';
import { usePane } from './usePane';

/** The 说明 of one report, and how they stand against its findings. */
export interface Explanations {
  readonly list: readonly Explanation[];
  readonly standing: Explained;
  /** @param renewed the explanation that it replaces, where it does */
  readonly write: (finding: Finding, text: string, renewed?: Explanation) => void;
  readonly withdraw: (explanation: Explanation) => void;
}

export function useExplanations({ report, audit, telling }: Examined): Explanations {
  const { kept, work } = usePane();
  const { value, save } = kept.explanations;
  const own = useMemo(
    () => explanationsFrom(keptExplanationsIn(value, report, telling)),
    [value, report, telling],
  );
  const standing = useMemo(() => applyExplanations(audit, own.explanations), [audit, own]);

  type List = readonly Explanation[];
  const keep = (what: string, change: (list: List) => List, done: string) => {
    work.run(what, async () => {
      assertTold(telling);
      await save((kept) => {
        const { explanations, rest } = explanationsFrom(keptExplanationsIn(kept, report, telling));
        return withOwn(kept, report, [...change(explanations), ...rest]);
      });
      return done;
    });
  };
  return {
    list: own.explanations,
    standing,
    write: (finding, text, renewed) => {
      keep(
        explainWords.save,
        (list) => {
          const written = new Date().toISOString();
          return withExplanation(list, explain(finding, report, text, written), renewed);
        },
        explainWords.saved,
      );
    },
    withdraw: (explanation) => {
      keep(
        explainWords.withdraw,
        (list) => withoutExplanation(list, explanation),
        explainWords.withdrawn,
      );
    },
  };
}
