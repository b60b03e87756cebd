import { sumReport } from '../../county';
import { paragraph } from '../formats/docx/write/elements';
import { packed, pageEnd } from '../formats/docx/write/package';
import { tableXml } from '../formats/docx/write/tableXml';
import { countyLists } from './countyLists';
import type { ListSheet, ListValue } from './listSheet';
import { listXml } from './listXml';
import type { CountyResult } from './notesSheet';
import { statusCounts } from './reviewSheets';

/** Signs of the longest bar. */
const longest = 24;

const asWritten = (value: ListValue): string | number =>
  typeof value === 'object' ? value.result : value;

const orientationOf = ({ landscape = false }: ListSheet) => (landscape ? 'landscape' : 'portrait');

const partOf = (list: ListSheet): string =>
  paragraph('Title', list.title) +
  listXml(
    list.heads,
    list.widths,
    list.rows.map((row) => row.map(asWritten)),
    orientationOf(list),
  );

/** The chart of 审核情况一览 in signs; a bar is never blank where there is a unit. */
function chartXml(counts: ReturnType<typeof statusCounts>): string {
  const most = Math.max(longest, ...counts.map(([, units]) => units));
  const rows = counts.map(([name, units]) => [
    name,
    units,
    '■'.repeat(Math.ceil((units / most) * longest)),
  ]);
  const heads = ['核查结果', '单位数', '各种核查结果的单位数'];
  return listXml(heads, [20, 10, 60], rows, 'landscape', true);
}

/**
 * What goes up, as a Word document: 汇总说明, the statutory tables of the whole, 未报清单 and
 * 审核情况一览. It says what the workbook says, but for the figures of each unit.
 */
export function countyDocx(result: CountyResult): Uint8Array {
  const { county, sum, judged, account } = result;
  const { title, review, missing, notes } = countyLists(result);
  const standing = account.adjustments.map(({ cell, stands }) => [cell, stands] as const);
  const whole = sumReport(sum, county, new Map(standing));
  const body = [
    partOf(notes),
    pageEnd('portrait'),
    // A line of its own: broken where the line is full, 汇 and 总 would stand apart.
    paragraph('Title', title.replace('（汇总）', '\n（汇总）')),
    ...sum.form.tables.map(
      (table) => paragraph('Heading', `汇总${table.name}`) + tableXml(whole, table),
    ),
    pageEnd('portrait'),
    partOf(missing),
    pageEnd('portrait'),
    partOf(review),
    paragraph('ItemCell', ''),
    chartXml(statusCounts(judged)),
  ];
  return packed(body.join(''), title, county, 'landscape');
}
