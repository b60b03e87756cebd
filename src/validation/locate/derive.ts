import type { Report } from '../../report';
import { valueAfter, type Implied } from './implied';
import type { MendedComponent } from './parts';
import { mayBe } from './roles';
import type { Derivable } from './types';

/**
 * What the figure comes to once everything is mended, where it comes to the same in whichever way;
 * null where it does not, or where not all ways are known.
 */
function valueMended(one: Implied, mended: readonly MendedComponent[]): number | null {
  let value = one.value;
  for (const { component, candidates, limit } of mended) {
    if (!component.figures.some((at) => one.byError[at] !== 0)) continue;
    const after = new Set(candidates.map(({ corrections }) => valueAfter(one, corrections)));
    const [only] = after;
    if (limit !== null || after.size !== 1 || only === undefined) return null;
    value += only - one.value;
  }
  return value;
}

/**
 * 可推算: figures that are missing and that the equations leave exactly one value, whichever of
 * the suspects is the wrong one.
 */
export function derivableIn(
  { form, values }: Report,
  implied: readonly Implied[],
  mended: readonly MendedComponent[],
): readonly Derivable[] {
  return implied.flatMap((one) => {
    if (!Number.isNaN(values[one.at])) return [];
    const value = valueMended(one, mended);
    const cell = form.figures[one.at]?.id;
    if (value === null || cell === undefined || !mayBe(one.at, value, form)) return [];
    return [{ cell, value }];
  });
}
