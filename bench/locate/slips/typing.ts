import { below, type Random } from '../../../tests/support/consistentReport';
import { pick, type Slip, type Table3 } from '../table';

/** A number typed wrong. */
export type Typo = (meant: number, random: Random) => number;

/** Digits replaced, swapped, put in, left out, each anywhere and by any digit; figures left at 0. */
export const plainTypo: Typo = (meant, random) => {
  const text = String(meant);
  const digit = String(below(10, random));
  const at = below(text.length, random);
  const which = random();
  if (meant === 0) return which < 0.9 ? 1 + below(9, random) : 10 + below(20, random);
  if (which < 0.35) return Number(text.slice(0, at) + digit + text.slice(at + 1));
  if (which < 0.55) {
    return Number(
      text.slice(0, at) +
        text
          .slice(at, at + 2)
          .split('')
          .reverse()
          .join('') +
        text.slice(at + 2),
    );
  }
  if (which < 0.7) {
    const gap = below(text.length + 1, random);
    return Number(text.slice(0, gap) + digit + text.slice(gap));
  }
  if (which < 0.8 && text.length > 1) return Number(text.slice(0, at) + text.slice(at + 1));
  return 0;
};

/** Mostly figures that are not 0, for zeros are seldom touched. */
export function pickFigure(values: Float64Array, { all }: Table3, random: Random): number {
  const filled = all.filter((at) => values[at] !== 0);
  return random() < 0.85 && filled.length > 0 ? pick(filled, random) : pick(all, random);
}

/** So many figures of 表三 typed wrong, each by itself. */
export function typed(count: number, typo: Typo): Slip {
  return (values, table, random) => {
    const meant = values.slice();
    const slipped = new Set<number>();
    for (let tries = 0; slipped.size < count && tries < 1000; tries += 1) {
      const at = pickFigure(meant, table, random);
      if (slipped.has(at)) continue;
      const wrong = typo(meant[at] ?? 0, random);
      if (wrong === meant[at]) continue;
      values[at] = wrong;
      slipped.add(at);
    }
    return slipped.size === count;
  };
}
