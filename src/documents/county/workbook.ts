import { gridsOf } from '../readDocument';
import { writeBook } from '../sheets/writeBook';
import { UnreadableFile } from '../unreadable';
import { countySheets } from './sheetNames';
import { countyLists } from './countyLists';
import { listSheet } from './listSheet';
import type { CountyResult } from './notesSheet';
import { reviewSheet } from './reviewSheets';
import { sumSheets } from './sumSheets';
import { unitsSheet, unitsTitle } from './unitsSheet';

/**
 * What goes up: 汇总表 as the statutory tables, all units by item, 审核情况一览, 未报清单 and 汇总说明 in
 * one workbook. Sums are formulas, so that they live without the add-in.
 */
export function countyXlsx(result: CountyResult): Promise<Uint8Array> {
  const { county, sum, judged } = result;
  const { title, review, missing, notes } = countyLists(result);
  const units = unitsSheet(sum, unitsTitle(sum, county));
  return writeBook({
    sheets: [
      ...sumSheets(sum, title, units.sumAt),
      units.sheet,
      reviewSheet(review, judged),
      listSheet(missing),
      listSheet(notes),
    ],
  });
}

/** Whether a file is a workbook that `countyXlsx` made. */
export async function isCountyXlsx(bytes: Uint8Array, name: string): Promise<boolean> {
  try {
    const names = (await gridsOf(bytes, name)).map(({ sheet }) => sheet);
    return [countySheets.units, countySheets.review, countySheets.notes].every((one) =>
      names.includes(one),
    );
  } catch (error) {
    if (error instanceof UnreadableFile) return false;
    throw error;
  }
}
