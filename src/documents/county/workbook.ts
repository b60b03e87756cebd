import { gridsOf } from '../readDocument';
import { writeBook } from '../sheets/writeBook';
import { UnreadableFile } from '../unreadable';
import { countySheets } from './sheetNames';
import { missingSheet, reviewSheet } from './reviewSheets';
import { notesSheet, type CountyResult } from './notesSheet';
import { sumSheets } from './sumSheets';
import { unitsSheet, unitsTitle } from './unitsSheet';

/**
 * What goes up: 汇总表 as the statutory tables, all units by item, 审核情况一览, 未报清单 and 汇总说明 in
 * one workbook. Sums are formulas, so that they live without the add-in.
 */
export function countyXlsx(result: CountyResult): Promise<Uint8Array> {
  const { county, sum, judged, reviews } = result;
  const about = `${county}${sum.year} 年政府信息公开年报`;
  const units = unitsSheet(sum, unitsTitle(sum, county));
  const title = `${county}${sum.year}年政府信息公开工作年度报告（汇总）`;
  return writeBook({
    sheets: [
      ...sumSheets(sum, title, units.sumAt),
      units.sheet,
      reviewSheet(judged, reviews, `${about}审核情况一览`),
      missingSheet(judged, `${about}未报清单`),
      notesSheet(result),
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
