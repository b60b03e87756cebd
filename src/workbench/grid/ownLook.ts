import { BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { Spreadsheet } from './univer';

/**
 * What is typed into a cell takes on the cell's own look. Univer would give it what a conditional
 * format lends for a while: the figure typed after a refused entry stayed marked as wrong for ever,
 * in the saved file as well.
 */
export function typeInOwnLook({ injector }: Spreadsheet): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler: (cell, { worksheet, row, col }, next) =>
      next(cell && { ...cell, s: worksheet.getCellRaw(row, col)?.s }),
  });
}
