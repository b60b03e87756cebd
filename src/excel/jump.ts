import { cellAddress, type Place } from '../report';
import { Refused } from './failure';
import { inExcel } from './inExcel';
import { supports } from './supports';

/**
 * Selects a cell and brings its sheet to the front.
 * @throws Error with a sentence for the user when the sheet is hidden or gone.
 */
export async function jumpTo(place: Place): Promise<void> {
  const { sheet } = place;
  if (sheet === null) throw new Refused('这一处不在工作表里，无法定位。');
  await bringToFront(sheet, (found) => found.getRange(cellAddress(place)).select());
}

/**
 * Brings a sheet to the front.
 * @throws Error with a sentence for the user when it is hidden or gone
 */
export function bringToFront(
  name: string,
  andThen: (sheet: Excel.Worksheet) => void = () => undefined,
): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load('visibility');
    await context.sync();
    if (sheet.visibility !== 'Visible') {
      throw new Refused(
        `工作表“${name}”是隐藏的。请在任一工作表标签上按右键，选“取消隐藏”，再试一次。`,
      );
    }
    sheet.activate();
    andThen(sheet);
    await context.sync();
  });
}

/** Hands the keyboard to the cells; where this Excel lets no pane do so, it stays where it is. */
export async function focusCells(): Promise<void> {
  if (!supports('1.1', 'ExcelApiDesktop')) return;
  await inExcel(async (context) => {
    context.workbook.focus();
    await context.sync();
  });
}

/** The cell that is selected. */
export function activeCell(): Promise<Place> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const [cell, sheet] = [workbook.getActiveCell(), workbook.worksheets.getActiveWorksheet()];
    cell.load('rowIndex,columnIndex');
    sheet.load('name');
    await context.sync();
    return { sheet: sheet.name, row: cell.rowIndex, column: cell.columnIndex };
  });
}

/** Name of the sheet in front. */
export function activeSheet(): Promise<string> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
}
