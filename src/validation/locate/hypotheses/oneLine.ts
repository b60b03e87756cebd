import { isZero } from '../linear';
import { comesOut, type Err, type Incidence } from './incidence';

/**
 * The errors by which everything comes out if no figure is wrong but those of one line. Each
 * figure of a row has a column's equation to itself, each of a column its row's, so there is
 * one answer at most. Null where there is none.
 */
export function errorsInLine(line: readonly number[], incidence: Incidence): readonly Err[] | null {
  const { residuals, broken, of } = incidence;
  const members = line.filter((at) => of[at]);
  const timesTold = new Map<number, number>();
  for (const at of members) {
    for (const [row] of of[at] ?? []) timesTold.set(row, (timesTold.get(row) ?? 0) + 1);
  }
  if (!broken.every((row) => timesTold.has(row))) return null;
  const errors: Err[] = [];
  for (const at of members) {
    const own = of[at]?.find(([row]) => timesTold.get(row) === 1);
    if (!own) return null;
    const error = (residuals[own[0]] ?? 0) / own[1];
    if (!isZero(error)) errors.push({ at, error });
  }
  return errors.length > 0 && comesOut(errors, incidence) ? errors : null;
}
