import type { Sentence } from './text/sentences';

/** A figure that a sentence states for certain. */
export interface Statement {
  /** One of `statements/kinds`. */
  readonly kind: string;
  /** Pieces, percents as printed, fees in 万元; 0 where words state that there is none. */
  readonly value: number;
  /** What may be counted with it: 修订1件 beside 制定3件. */
  readonly more: number;
  readonly percent: boolean;
  /** How many decimals were printed, for comparing rounded numbers. */
  readonly decimals: number;
  readonly sentence: Sentence;
  /** Where the number, or the words for none, begins in the plain sentence, and where it ends. */
  readonly start: number;
  readonly end: number;
  /** Kinds that it says to be among its own: 予以公开7件（含部分公开4件）. */
  readonly including: readonly string[];
  /** Kinds under its own that are told beside it: 逾期不补正2件，其他处理5件 means the rest. */
  readonly beside: readonly string[];
}
