import { plainStyle, type SeenCell, type SeenSheet } from '../../../workbooks';
import type { SheetPart, WorkbookParts } from './book';
import { calculate } from './calculated';
import type { SheetCell, SheetContent } from './sheet';
import { isDateCell, storedIn } from './values';

/** A sheet with what its cells refer to put into them: texts, styles, results of formulas. */
export function seenSheet(
  { name, hidden }: SheetPart,
  content: SheetContent,
  book: WorkbookParts,
): SeenSheet {
  const { merges, hiddenRows, hiddenColumns } = content;
  const formulas = content.cells.filter(({ formula }) => formula);
  return {
    name,
    hidden,
    cells: content.cells.map((cell) => seenCell(cell, book)),
    merges,
    hiddenRows,
    hiddenColumns,
    from1904: book.from1904,
    calculate: (cells, isOther) => calculate(cells, formulas, isOther, book.recalculates),
  };
}

function seenCell(cell: SheetCell, book: WorkbookParts): SeenCell {
  const { row, column, formula, style } = cell;
  const { code } = book.styles[style] ?? plainStyle;
  return {
    row,
    column,
    ...storedIn(cell, book),
    isFormula: formula !== null,
    isDate: isDateCell(cell, book),
    look: code === null ? null : { code },
  };
}
