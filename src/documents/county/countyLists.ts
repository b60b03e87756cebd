import { titleOf } from '../shown';
import type { ListSheet } from './listSheet';
import { notesList, type CountyResult } from './notesSheet';
import { missingList, reviewList } from './reviewSheets';

/** What goes up beside the figures; the workbook and the document say the same. */
interface CountyLists {
  /** Of the statutory tables. */
  readonly title: string;
  /** `某县 2025 年政府信息公开年报`, with which the titles of lists begin. */
  readonly about: string;
  readonly review: ListSheet;
  readonly missing: ListSheet;
  readonly notes: ListSheet;
}

export function countyLists(result: CountyResult): CountyLists {
  const { county, sum, judged, reviews } = result;
  const about = `${county} ${sum.year} 年政府信息公开年报`;
  return {
    title: `${titleOf(county, sum.year)}（汇总）`,
    about,
    review: reviewList(judged, reviews, `${about}审核情况一览`),
    missing: missingList(judged, `${about}未报清单`),
    notes: notesList(result),
  };
}
