import { isListOf, isNullableNumber, isNullableString, isRecord, isString } from '../../report';
import type { Explanation } from './explanation';

/** Explanations as they were kept, and what could not be read as one: it must not be lost. */
export interface Kept {
  readonly explanations: readonly Explanation[];
  /** To be saved again beside the explanations, untouched. */
  readonly rest: readonly unknown[];
}

function isExplanation(value: unknown): value is Explanation {
  return (
    isRecord(value) &&
    isString(value.rule) &&
    isListOf(value.cells, isString) &&
    isListOf(value.values, isNullableNumber) &&
    value.values.length === value.cells.length &&
    isNullableNumber(value.difference) &&
    isNullableString(value.sentence) &&
    isString(value.text) &&
    isString(value.written)
  );
}

/** Reads explanations from JSON that was parsed; never throws. */
export function explanationsFrom(kept: unknown): Kept {
  if (kept === undefined || kept === null) return { explanations: [], rest: [] };
  const entries: readonly unknown[] = Array.isArray(kept) ? kept : [kept];
  return {
    explanations: entries.filter(isExplanation),
    rest: entries.filter((entry) => !isExplanation(entry)),
  };
}
