import { mergedDown, type CellValue, type Grid } from '../../report';
import { rowOf, textIn, type LedgerRow } from './cells';
import { dateIn } from './dates';
import type { HeaderRead } from './header';
import { headerWord } from './headerWord';

/** Sums, by month or in all, with or without the number of what they sum up. */
const sum = /^(?!累计办|合计办).{0,12}(?:合计|小计|总计|共计|累计)(?:[\d,.]+件?)?[:]?$/;
/** `填表说明：…`, `制表人：张三`: what is written under a table. */
const footer = /^[\u3400-\u9fff]{1,8}:/;

/**
 * The rows below a header that hold a case. What is merged over several rows belongs to each of
 * them; a row that has nothing of its own by which it could be counted goes on with the case above.
 * Blank rows, those with a number alone, sums, headings and what is written under the table are none.
 */
export function caseRows<Id extends string>(
  grid: Grid,
  header: HeaderRead<Id>,
): readonly LedgerRow<Id>[] {
  const whole = mergedDown(grid, header.row);
  const isCase = caseTest(grid, header);
  return whole.cells.flatMap((cells, at) =>
    at > header.row && isCase(cells, grid.cells[at] ?? [], at)
      ? [rowOf(whole, cells, at, header.columns)]
      : [],
  );
}

/** Tells rows that hold a case from all others. */
function caseTest<Id extends string>(grid: Grid, { form, row: head, columns }: HeaderRead<Id>) {
  const at = (id: Id) => columns.get(id) ?? -1;
  const filled = form.columns.filter(({ id }) => id !== 'number' && columns.has(id));
  const counted = filled.filter(({ kind }) => kind === 'date' || kind === 'word');
  const heads = (grid.cells[head] ?? []).map((cell) => headerWord(textIn(cell)));
  const isPrintedAgain = (cells: readonly CellValue[]) =>
    cells.filter((cell, i) => textIn(cell) !== '' && headerWord(textIn(cell)) === heads[i]).length >
    1;
  const hasDate = (cells: readonly CellValue[]) =>
    counted.some(
      ({ id, kind }) =>
        kind === 'date' &&
        dateIn(cells[at(id)], { from1904: grid.from1904 ?? false, isDate: true }).day !== null,
    );
  const isHeading = (own: readonly CellValue[], row: number) =>
    own.filter((cell) => textIn(cell) !== '').length === 1 &&
    grid.merges.some((merge) => merge.row === row && merge.columns > 2);
  const isBeside = (cells: readonly CellValue[]) => {
    const texts = cells
      .map((cell) => textIn(cell).normalize('NFKC').replace(/\s/g, ''))
      .filter((text) => text !== '');
    return texts.some((text) => sum.test(text)) || texts.every((text) => footer.test(text));
  };
  return (cells: readonly CellValue[], own: readonly CellValue[], row: number) => {
    if (!filled.some(({ id }) => textIn(cells[at(id)]) !== '')) return false;
    if (cells !== own && !counted.some(({ id }) => textIn(own[at(id)]) !== '')) return false;
    if (isPrintedAgain(cells)) return false;
    return hasDate(cells) || !(isHeading(own, row) || isBeside(cells));
  };
}
