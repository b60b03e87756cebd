import {
  explain,
  withExplanation,
  withoutExplanation,
  type Dossier,
  type Explained,
  type Explanation,
  type Finding,
} from '../../validation';
import { explainWords } from '../words';
import { useKeeping } from './useKeeping';

/** The 说明 of one report, and how they stand against its findings. */
export interface Explanations {
  readonly list: readonly Explanation[];
  readonly standing: Explained;
  /** @param renewed the explanation that it replaces, where it does */
  readonly write: (finding: Finding, text: string, renewed?: Explanation) => void;
  readonly withdraw: (explanation: Explanation) => void;
}

export function useExplanations(dossier: Dossier): Explanations {
  const { report, explanations: list, explained: standing } = dossier;
  const keep = useKeeping(dossier);
  type List = readonly Explanation[];
  const change = (what: string, next: (list: List) => List, done: string) => {
    keep('explanations', what, ({ explanations, rest }) => [...next(explanations), ...rest], done);
  };
  return {
    list,
    standing,
    write: (finding, text, renewed) =>
      change(
        explainWords.save,
        (own) => {
          const written = new Date().toISOString();
          return withExplanation(own, explain(finding, report, text, written), renewed);
        },
        explainWords.saved,
      ),
    withdraw: (explanation) =>
      change(
        explainWords.withdraw,
        (own) => withoutExplanation(own, explanation),
        explainWords.withdrawn,
      ),
  };
}
