import type { CellId } from '../../form';
import { placeOf, valueOf, type Report } from '../../report';
import type { NewFigure } from '../../excel/types';

/** What can be carried from a pasted report into one in the workbook. */
export interface Transfer {
  readonly figures: readonly NewFigure[];
  /** Figures that were read, but have no cell there: another edition, a table that is missing. */
  readonly homeless: readonly CellId[];
}

/** Only certain numbers travel; what is missing or not understood stays behind. */
export function transfer(from: Report, to: Report): Transfer {
  const figures: NewFigure[] = [];
  const homeless: CellId[] = [];
  for (const { id } of from.form.figures) {
    const value = valueOf(from, id);
    if (value === null) continue;
    const place = placeOf(to, id);
    if (place) figures.push({ cell: id, place, value });
    else homeless.push(id);
  }
  return { figures, homeless };
}

/**
 * The report of the workbook into which a pasted one belongs: that of its year. A pasted table
 * without a year goes to the only report there is; where there are several, nothing is guessed.
 */
export function targetReport<T extends { readonly report: Report }>(
  from: Report,
  inWorkbook: readonly T[],
): T | null {
  const candidates =
    from.year === null ? inWorkbook : inWorkbook.filter(({ report }) => report.year === from.year);
  const [only, ...others] = candidates;
  return only !== undefined && others.length === 0 ? only : null;
}
