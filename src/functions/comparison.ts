import type { Figure } from '../form';
import { valueOf, type Report } from '../report';
import { cellName } from '../validation';
import { difference, isBlank, type Cells } from './cells';
import { Failure } from './failure';
import { reportIn } from './tables';

/** 表三 by its 总计 unless a column is asked for; the others by every figure. */
function shown({ table, column }: Figure, wanted: unknown): boolean {
  if (wanted === '全部') return true;
  if (table.id !== '3') return isBlank(wanted);
  return isBlank(wanted) ? column === table.total : column.name === wanted;
}

function rowsOf(now: Report, last: Report, column: unknown): unknown[][] {
  return now.form.figures
    .filter((figure) => now.present.has(figure.table.id) && shown(figure, column))
    .map((figure) => {
      const [before, present] = [valueOf(last, figure.id), valueOf(now, figure.id)];
      const change = before === null || present === null ? '' : difference(present, before);
      return [
        `${figure.table.name} ${cellName(now.form, figure.id)}`,
        before ?? '',
        present ?? '',
        change,
      ];
    });
}

/** 项目 上年 本年 增减, a row each; blank where a year has no such figure. */
export function comparisonTable(
  thisYear: Cells,
  lastYear: Cells,
  column?: unknown,
): unknown[][] | Failure {
  const now = reportIn(thisYear);
  if (now instanceof Failure) return now;
  const last = reportIn(lastYear);
  if (last instanceof Failure) return last;
  const rows = rowsOf(now, last, column);
  if (rows.length === 0) {
    return new Failure(
      '#VALUE!',
      `没有“${String(column)}”这一栏，可以写 自然人、总计 等，或 全部。`,
    );
  }
  return [['项目', '上年', '本年', '增减'], ...rows];
}
