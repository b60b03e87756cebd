import { dateIn } from './dates';
import type { HeaderText } from './header';
import { particular } from './labels';
import type { LedgerSheet } from './sheets';

/** Headers of deadlines, which are computed and not read. */
const computed = /期限|届满|截止|到期|应当?答复/;

/**
 * Columns that hold dates, were not understood, and may matter to a deadline or to the year in which
 * a case is counted.
 */
export function lostDates({ grid, header }: LedgerSheet): readonly HeaderText[] {
  const { form, row, columns, others } = header;
  const misses = form.columns.some(
    ({ id, kind }) => kind === 'date' && form.marks.flat().includes(id) && !columns.has(id),
  );
  const habits = { from1904: grid.from1904 ?? false, isDate: true };
  const holdsDates = (column: number) =>
    grid.cells.slice(row + 1).some((cells) => dateIn(cells[column], habits).day !== null);
  return others.filter(
    ({ column, text }) =>
      !computed.test(text) && (misses || particular.test(text)) && holdsDates(column),
  );
}
