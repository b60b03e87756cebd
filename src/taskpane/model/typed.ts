import type { CellId } from '../../form';
import type { Report } from '../../report';
import type { Suspect } from '../../validation';

/** With more figures changed at once nobody has typed: something was pasted, filled in or undone. */
const mostTyped = 3;

/** A report in two readings of the workbook. */
const sameReport = (one: Report, other: Report) =>
  one.form === other.form && one.year === other.year && one.organ === other.organ;

/**
 * The figures that were typed between two readings of the workbook, formulas left out; null where
 * none was.
 */
export function typedBetween(
  before: readonly Report[],
  now: readonly Report[],
): ReadonlySet<CellId> | null {
  const typed = now.flatMap((report): readonly CellId[] => {
    const [earlier, ...others] = before.filter((one) => sameReport(one, report));
    if (!earlier || others.length > 0) return [];
    return report.form.figures
      .filter(
        ({ index }) =>
          report.readings[index]?.formula !== true &&
          !Object.is(report.values[index], earlier.values[index]),
      )
      .map(({ id }) => id);
  });
  return typed.length > 0 && typed.length <= mostTyped ? new Set(typed) : null;
}

/** Whether a suspect would change a figure that was typed last. */
export function isTypedLast({ changes }: Suspect, typed: ReadonlySet<CellId>): boolean {
  return changes.some(({ cell }) => typed.has(cell));
}

/**
 * Among suspects that nothing else tells apart, those that were typed last come first.
 * @param isOpen whether nothing certain tells any of them apart, their ranks being likelihood alone
 */
export function typedLastFirst(
  suspects: readonly Suspect[],
  typed: ReadonlySet<CellId>,
  isOpen: boolean,
): readonly Suspect[] {
  const later = (suspect: Suspect) => Number(!isTypedLast(suspect, typed));
  const rank = (suspect: Suspect) => (isOpen ? 1 : suspect.rank);
  return [...suspects].sort((a, b) => rank(a) - rank(b) || later(a) - later(b));
}
