import type { Adjustment } from './adjustments';

/**
 * 理由: why a figure of the county's own tables is not the sum of its units, in the user's words. It
 * is bound to both numbers, so that it lapses when one of them changes. Plain data, kept as JSON.
 */
export interface AdjustmentReason extends Adjustment {
  readonly text: string;
}

const isOf = (one: Adjustment, other: Adjustment) =>
  one.cell === other.cell && one.sum === other.sum && one.stands === other.stands;

/** What was said of an adjustment as it stands, and of the same figure when it was another. */
export function reasonsOf(
  adjustment: Adjustment,
  reasons: readonly AdjustmentReason[],
): { readonly reason: string | null; readonly lapsed: AdjustmentReason | null } {
  const reason = reasons.find((one) => isOf(one, adjustment))?.text ?? null;
  const lapsed = reasons.find(({ cell }) => cell === adjustment.cell) ?? null;
  return { reason, lapsed: reason === null ? lapsed : null };
}

/** The reasons with this one for all these adjustments; a blank one takes back what was said. */
export function withReason(
  reasons: readonly AdjustmentReason[],
  adjustments: readonly Adjustment[],
  words: string,
): readonly AdjustmentReason[] {
  const text = words.trim();
  const cells = new Set(adjustments.map(({ cell }) => cell));
  const others = reasons.filter(({ cell }) => !cells.has(cell));
  if (text === '') return others;
  return [...others, ...adjustments.map(({ cell, sum, stands }) => ({ cell, sum, stands, text }))];
}
