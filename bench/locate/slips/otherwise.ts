import { below, type Random } from '../../../tests/support/consistentReport';
import { pick, type Slip } from '../table';
import { pickFigure, plainTypo, type Typo } from './typing';

/**
 * Slips of many kinds, counted wrong by a few, read off a row or column beside, a key of the
 * pad, in other proportions than those of `people.ts`. What the ranking is tuned on.
 */

const pad = ['1', '0245', '0135', '26', '157', '24689', '359', '48', '5790', '68'];

const onThePad: Typo = (meant, random) => {
  const text = String(meant);
  const at = below(text.length, random);
  const key = pick(Array.from(pad[Number(text[at])] ?? '0'), random);
  return Number(text.slice(0, at) + key + text.slice(at + 1));
};

const miscounted: Typo = (meant, random) =>
  Math.max(0, meant + (1 + below(3, random)) * (random() < 0.5 ? -1 : 1));

const repeatedKey: Typo = (meant, random) => {
  const text = String(meant);
  const at = below(text.length, random);
  return Number(text.slice(0, at) + (text[at] ?? '') + text.slice(at));
};

const own: readonly Typo[] = [onThePad, miscounted, repeatedKey, plainTypo, plainTypo, () => 0];

/** The figures that the eye may stray to: one row or column off, or the row's or column's sum. */
function strayed(at: number, rows: readonly (readonly number[])[], random: Random): number {
  const row = rows.findIndex((figures) => figures.includes(at));
  const column = rows[row]?.indexOf(at) ?? 0;
  const near = [
    rows[row - 1]?.[column],
    rows[row + 1]?.[column],
    rows[row]?.[column - 1],
    rows[row]?.[column + 1],
    rows[row]?.at(-1),
    rows.at(-2)?.[column],
  ].filter((one) => one !== undefined);
  return pick(near, random);
}

export function slippedOtherwise(count: number): Slip {
  return (values, table, random) => {
    const meant = values.slice();
    const slipped = new Set<number>();
    for (let tries = 0; slipped.size < count && tries < 1000; tries += 1) {
      const at = pickFigure(meant, table, random);
      const right = meant[at] ?? 0;
      const wrong =
        random() < 0.2
          ? (meant[strayed(at, table.rows, random)] ?? right)
          : right === 0
            ? 1 + below(random() < 0.85 ? 9 : 40, random)
            : pick(own, random)(right, random);
      if (slipped.has(at) || wrong === right) continue;
      values[at] = wrong;
      slipped.add(at);
    }
    return slipped.size === count;
  };
}
