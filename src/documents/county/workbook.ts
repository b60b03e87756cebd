import { writeBook } from '../sheets/writeBook';
import { adjustmentsList } from './adjustmentsSheet';
import { countyLists } from './countyLists';
import { listSheet } from './listSheet';
import type { CountyResult } from './notesSheet';
import { reviewSheet } from './reviewSheets';
import { sumSheets } from './sumSheets';
import { unitsSheet, unitsTitle } from './unitsSheet';

/**
 * What goes up: 汇总表 as the statutory tables, all units by item, 审核情况一览, 未报清单, 调整事项 where
 * there is any, and 汇总说明 in one workbook. Sums are formulas, so that they live without the add-in.
 */
export function countyXlsx(result: CountyResult): Promise<Uint8Array> {
  const { county, sum, judged, account } = result;
  const { title, about, review, missing, notes } = countyLists(result);
  const { sheet, sumAt } = unitsSheet(sum, unitsTitle(sum, county));
  const adjusted = adjustmentsList(account, sum, `${about}调整事项`);
  return writeBook({
    sheets: [
      ...sumSheets(sum, account, title, sumAt),
      sheet,
      reviewSheet(review, judged),
      listSheet(missing),
      ...(adjusted === null ? [] : [listSheet(adjusted)]),
      listSheet(notes),
    ],
  });
}
