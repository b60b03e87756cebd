import { mistyped } from './digits';
import { rates } from './rates';
import type { Correction, Meant, Scene } from './scene';

/** Share of these figures that hold the number. */
function shareHolding(places: readonly number[], typed: number, meant: Meant): number {
  if (places.length === 0) return 0;
  return places.filter((at) => meant(at) === typed).length / places.length;
}

/** A number nobody can account for: the longer, the less likely this very one. */
function anything(typed: number): number {
  return 1 / (9 * 10 ** (String(Math.round(typed)).length - 1)) / 10;
}

function ofZero({ at, typed }: Correction, meant: Meant, scene: Scene): number {
  const { zero } = rates;
  const own = typed < 10 ? zero.oneDigit / 9 : typed < 100 ? zero.twoDigits / 90 : 0;
  return (
    own +
    zero.copied * shareHolding(scene.geometry.neighbours[at] ?? [], typed, meant) +
    zero.total * shareHolding(scene.geometry.sums[at] ?? [], typed, meant) +
    zero.other * anything(typed)
  );
}

function ofFilled(correction: Correction, meant: Meant, scene: Scene): number {
  const { filled } = rates;
  const { at, typed } = correction;
  return (
    (typed === 0 ? filled.omitted : mistyped(correction.meant, typed)) +
    filled.copied * shareHolding(scene.geometry.neighbours[at] ?? [], typed, meant) +
    filled.total * shareHolding(scene.geometry.sums[at] ?? [], typed, meant) +
    filled.other * anything(typed)
  );
}

/** −ln of the likelihood of a slip at one figure, by itself. */
export function singleCost(correction: Correction, meant: Meant, scene: Scene): number {
  const atZero = (1 - rates.atFilled) / scene.figures;
  const likelihood =
    correction.meant === 0
      ? atZero * ofZero(correction, meant, scene)
      : (atZero + rates.atFilled / scene.filled) * ofFilled(correction, meant, scene);
  return -Math.log(likelihood);
}

/** Whether the likeliest account of a slip is that a total was typed where its part belongs. */
export function holdsTotal(
  { at, typed, meant: own }: Correction,
  meant: Meant,
  scene: Scene,
): boolean {
  const holds = (scene.geometry.sums[at] ?? []).some((sum) => meant(sum) === typed);
  return holds && typed !== 0 && (own === 0 ? typed >= 10 : mistyped(own, typed) === 0);
}
