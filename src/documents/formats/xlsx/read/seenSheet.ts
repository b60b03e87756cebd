import { plainStyle, type SeenCell, type SeenSheet } from '../../../workbooks';
import type { SheetPart, WorkbookParts } from './book';
import { calculate, isToCalculate, withArrayFormulas } from './calculated';
import { leanOf } from './lean';
import { sheetOf, type SheetCell } from './sheet';
import { isDateCell, storedIn } from './values';

/** A sheet with what its cells refer to put into them: texts, styles, results of formulas. */
export function seenSheet({ name, hidden, xml }: SheetPart, book: WorkbookParts): SeenSheet {
  const content = sheetOf(leanOf(xml));
  const { merges, hiddenRows, hiddenColumns } = content;
  const cells = withArrayFormulas(content);
  const waiting = cells.filter((cell) => isToCalculate(cell, book.recalculates));
  return {
    name,
    hidden,
    cells: cells.map((cell) => seenCell(cell, book)),
    merges,
    hiddenRows,
    hiddenColumns,
    from1904: book.from1904,
    ...(waiting.length > 0 && {
      calculate: (values, isOther) => calculate(values, waiting, isOther),
    }),
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
