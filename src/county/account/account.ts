import { numberText } from '../../validation';
import type { Collection } from '../collect';
import type { CountySum } from '../sum';
import { adjustmentsOf, adjustedBy, type Adjustment, type StandingFigures } from './adjustments';
import { likelyCauses } from './causes';
import { policiesOf } from './policies';
import { reasonsOf, type AdjustmentReason } from './reasons';

/** What the county itself says of its sum, as its workbook keeps it. */
export interface CountyWords {
  /** 补充口径, a paragraph a line; empty for none. */
  readonly policies: string;
  readonly reasons: readonly AdjustmentReason[];
}

export const noCountyWords: CountyWords = { policies: '', reasons: [] };

/** An adjustment with all that is known of it. */
export interface AccountedAdjustment extends Adjustment {
  /** Null: no unit has the figure. */
  readonly difference: number | null;
  /** What may lie behind it, a clause each. */
  readonly likely: readonly string[];
  /** Null where nobody has given one: that is to be told. */
  readonly reason: string | null;
  /** What was said of the figure when it, or its sum, was another. */
  readonly lapsed: AdjustmentReason | null;
}

/** What a county has to account for beside its sums: 口径和做法, 调整事项和理由. */
export interface CountyAccount {
  readonly policies: readonly string[];
  /** 补充口径, a paragraph each. */
  readonly ownPolicies: readonly string[];
  readonly adjustments: readonly AccountedAdjustment[];
}

/** @param day when it is told, `2026-01-20` */
export function accountOf(
  collection: Collection,
  sum: CountySum,
  standing: StandingFigures,
  { policies, reasons }: CountyWords,
  day: string,
): CountyAccount {
  const adjustments = adjustmentsOf(sum, standing);
  const likely = likelyCauses(adjustments, collection, sum);
  return {
    policies: policiesOf(collection, sum, day),
    ownPolicies: policies.split('\n').flatMap((line) => line.trim() || []),
    adjustments: adjustments.map((one) => ({
      ...one,
      difference: adjustedBy(one),
      likely: likely.get(one.cell) ?? [],
      ...reasonsOf(one, reasons),
    })),
  };
}

/** Those that still ask for a reason. */
export const unreasoned = ({ adjustments }: CountyAccount): readonly AccountedAdjustment[] =>
  adjustments.filter(({ reason }) => reason === null);

/** `各单位相加 12，汇总表 15，相差 +3`. */
export function adjustmentText(adjustment: Adjustment): string {
  const { sum, stands } = adjustment;
  const difference = adjustedBy(adjustment);
  const told = `汇总表 ${numberText(stands)}`;
  if (sum === null || difference === null) return `各单位都没有这个数，${told}`;
  return `各单位相加 ${numberText(sum)}，${told}，相差 ${signed(difference)}`;
}

const signed = (value: number) => `${value > 0 ? '+' : ''}${numberText(value)}`;
