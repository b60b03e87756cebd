import * as v from 'valibot';
import type { Explanation } from '../explanations';

/** The 说明 of a report as they were kept. */
export interface KeptExplanations {
  readonly explanations: readonly Explanation[];
  /** What could not be read as one, a later version's perhaps: saved again beside them, untouched. */
  readonly rest: readonly unknown[];
}

const figure = v.nullable(v.number());

const explanation: v.GenericSchema<unknown, Explanation> = v.pipe(
  v.object({
    rule: v.string(),
    cells: v.array(v.string()),
    values: v.array(figure),
    difference: figure,
    sentence: v.nullable(v.string()),
    text: v.string(),
    written: v.string(),
  }),
  v.check(({ cells, values }) => cells.length === values.length),
);

const isExplanation = (entry: unknown): entry is Explanation => v.is(explanation, entry);

function listIn(kept: unknown): readonly unknown[] {
  if (Array.isArray(kept)) return kept;
  return kept === undefined || kept === null ? [] : [kept];
}

/** Never fails: what is no explanation is rest. */
export const explanationsShape: v.GenericSchema<unknown, KeptExplanations> = v.pipe(
  v.unknown(),
  v.transform((kept) => ({
    explanations: listIn(kept).filter(isExplanation),
    rest: listIn(kept).filter((entry) => !isExplanation(entry)),
  })),
);
