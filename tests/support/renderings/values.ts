import type { FigureKind } from '../../../src/form';
import type { Chance } from './chance';

/** How a document writes figures and missing ones. */
export interface Style {
  readonly missing: string;
  /** `1,234`. */
  readonly separators: boolean;
  /** Digits as wide as characters. */
  readonly wide: boolean;
  /** Words beside some of the numbers: `22（其中修订 16 件）`, `22件`, `3万元`. */
  readonly words: boolean;
}

export function styleOf(missing: string, plain: boolean, chance: Chance): Style {
  return {
    missing,
    separators: !plain && chance.once(3),
    wide: !plain && chance.once(12),
    words: !plain && chance.once(8),
  };
}

function inWords(number: string, value: number, kind: FigureKind, chance: Chance): string {
  if (kind === 'amount') return `${number}${chance.pick(['万元', '（万元）', ' 万元'])}`;
  const part = chance.below(Math.max(1, value));
  return chance.pick([`${number}（其中修订 ${part} 件）`, `${number}件`, `${number} 条`]);
}

/** A figure as the document writes it. */
export function written(
  value: number | null | undefined,
  kind: FigureKind,
  { missing, separators, wide, words }: Style,
  chance: Chance,
): string {
  if (value === null || value === undefined) return missing;
  const plain =
    separators && Math.abs(value) >= 1000
      ? value.toLocaleString('en-US', { maximumFractionDigits: 6 })
      : String(value);
  const number = wide
    ? plain.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    : plain;
  return words && chance.once(12) ? inWords(number, value, kind, chance) : number;
}
