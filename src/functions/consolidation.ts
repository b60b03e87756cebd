import { tableOf, type CellId } from '../form';
import { valueOf, type Report } from '../report';
import { figureOf, figureText } from '../validation';
import type { Cells } from './cells';
import { Failure } from './failure';
import { reportIn } from './tables';

/** Ordinals as people count ranges: 第 2 个区域. */
function reportsIn(ranges: readonly Cells[]): readonly Report[] | Failure {
  const reports: Report[] = [];
  for (const [index, range] of ranges.entries()) {
    const report = reportIn(range, '3');
    if (report instanceof Failure) {
      return new Failure(report.code, `第 ${index + 1} 个区域：${report.message}`);
    }
    reports.push(report);
  }
  return reports;
}

/** The sum of one figure, #N/A where one of the tables does not have it. */
function sumOf(reports: readonly Report[], id: CellId): number | Failure {
  let sum = 0;
  for (const [index, report] of reports.entries()) {
    const value = valueOf(report, id);
    if (value === null) {
      const name = figureText(figureOf(report.form, id));
      return new Failure('#N/A', `第 ${index + 1} 个区域：${name}没有可用的数字。`);
    }
    sum += value;
  }
  return sum;
}

/** Several tables 三 added up: a row of figures for each row of the form, in its order. */
export function consolidate(ranges: readonly Cells[]): unknown[][] | Failure {
  const reports = reportsIn(ranges);
  if (reports instanceof Failure) return reports;
  const [first, ...others] = reports;
  if (!first) return new Failure('#VALUE!', '请给出要汇总的表三，每个单位一个区域。');
  const table = tableOf(first.form, '3');
  if (others.some(({ form }) => tableOf(form, '3') !== table)) {
    const why = '各表不是同一版的表三（如“（六）其他处理”有的是一行、有的是三行），不能直接相加。';
    return new Failure('#VALUE!', why);
  }
  return table.items.map((item) =>
    table.columns.map((column) => sumOf(reports, `${item.id}.${column.id}`)),
  );
}
