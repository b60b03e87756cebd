import { columnName, type Place } from '../report';
import { Refused } from './failure';
import { inExcel } from './inExcel';

/** `D4`. */
export const cellAddress = ({ row, column }: Pick<Place, 'row' | 'column'>) =>
  `${columnName(column)}${String(row + 1)}`;

/**
 * Selects a cell and brings its sheet to the front.
 * @throws Error with a sentence for the user when the sheet is gone.
 */
export async function jumpTo(place: Place): Promise<void> {
  const { sheet } = place;
  if (sheet === null) throw new Refused('这一处不在工作表里，无法定位。');
  await inExcel(async (context) => {
    const found = context.workbook.worksheets.getItem(sheet);
    found.activate();
    found.getRange(cellAddress(place)).select();
    await context.sync();
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
