/**
 * Items that the house speaks of by what they are for, whatever the notice prints: their ids, the same
 * in every edition. All other ids are met in the tables alone.
 */

/** 表三: what comes in, what it comes to, what is left over. All its other items are results. */
export const applicationFlow = {
  received: '3.received',
  carriedIn: '3.carriedIn',
  concluded: '3.concluded',
  carriedOut: '3.carriedOut',
} as const;

/** 表四: the three ways that a dispute may take. */
export const disputeWays = {
  reconsideration: '4.reconsideration',
  directSuit: '4.directSuit',
  suitAfterReconsideration: '4.suitAfterReconsideration',
} as const;

/** 表四: the column of those of which nobody knows yet how they end. */
export const openOutcome = 'pending';

/** 表二: the two kinds of documents that are counted as issued, repealed and in force. */
export const normativeDocuments = [
  { item: '2.regulations', name: '规章' },
  { item: '2.normative', name: '行政规范性文件' },
] as const;
