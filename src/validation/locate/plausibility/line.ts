import type { TableLine } from '../geometry';
import { rates } from './rates';
import type { Correction, Meant, Scene } from './scene';

export type LineKind = 'columnShift' | 'rowShift' | 'columnCopied' | 'rowCopied';

export interface LineSlip {
  readonly kind: LineKind;
  readonly cost: number;
}

/** Whether the figures from `first` to `last` stand one place further on (1) or back (−1). */
function isShifted(
  line: readonly number[],
  first: number,
  last: number,
  way: 1 | -1,
  meant: Meant,
  { values }: Scene,
): 'emptied' | 'filled' | null {
  const from = way === 1 ? first + 1 : first;
  const to = way === 1 ? last : last - 1;
  for (let p = from; p <= to; p += 1) {
    if (values[line[p] ?? -1] !== meant(line[p - way] ?? -1)) return null;
  }
  const freed = line[way === 1 ? first : last] ?? -1;
  return values[freed] === 0 ? 'emptied' : 'filled';
}

/** All corrections of a line as one slip, where they can be told so. */
export function lineSlip(
  corrections: readonly Correction[],
  { is, figures, beside }: TableLine,
  meant: Meant,
  scene: Scene,
): LineSlip | null {
  const places = corrections.map(({ at }) => figures.indexOf(at)).sort((a, b) => a - b);
  const first = places[0] ?? -1;
  const last = places.at(-1) ?? -1;
  if (first < 0 || last <= first) return null;
  const { shifted, copied, overwritten, exchanged } = rates.several;
  const where = figures.length * figures.length * (is === 'row' ? 25 : 7);
  for (const way of [1, -1] as const) {
    const found = isShifted(figures, first, last, way, meant, scene);
    if (!found) continue;
    const share = shifted * (found === 'emptied' ? 1 : overwritten / exchanged);
    return { kind: `${is}Shift`, cost: -Math.log(share / where) };
  }
  const typed = (at: number | undefined) => scene.values[at ?? -1];
  const repeats = beside.some((other) => other.every((at, p) => meant(at) === typed(figures[p])));
  return repeats
    ? { kind: `${is}Copied`, cost: -Math.log((copied / where) * figures.length) }
    : null;
}
