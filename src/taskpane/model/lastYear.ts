import { applicationFlow, isOfWholeItem, type CellId, type Figure } from '../../form';
import { placeOf, valueOf, type Place, type Report } from '../../report';
import { counterpart, withoutDust } from '../../validation';

/** One figure in two years. */
export interface Compared {
  readonly figure: Figure;
  readonly last: number | null;
  readonly now: number | null;
  /** Null where one of the two is missing. */
  readonly change: number | null;
  readonly place: Place | null;
}

/** The figures of both years, in the form's order; the sums of items alone unless all are wanted. */
export function compareReports(report: Report, previous: Report, all = false): readonly Compared[] {
  const figures = all ? report.form.figures : report.form.figures.filter(isOfWholeItem);
  return figures.map((figure) => {
    const now = valueOf(report, figure.id);
    const last = counterpart(previous, figure.id);
    const change = now === null || last === null ? null : withoutDust(now - last);
    return { figure, last, now, change, place: placeOf(report, figure.id) };
  });
}

export type Measure = 'last' | 'now' | 'change';

/** By what the rows are sorted; null for the form's order. */
export interface Order {
  readonly by: Measure;
  readonly largestFirst: boolean;
}

/** What a click on a column's heading makes of the order: largest first, smallest first, as printed. */
export function nextOrder(order: Order | null, by: Measure): Order | null {
  if (order?.by !== by) return { by, largestFirst: true };
  return order.largestFirst ? { by, largestFirst: false } : null;
}

/** Changes count by their size, up or down; what is not known comes last either way. */
export function rowsInOrder(rows: readonly Compared[], order: Order | null): readonly Compared[] {
  if (!order) return rows;
  const { by, largestFirst } = order;
  const sizeOf = (row: Compared) =>
    by === 'change' && row.change ? Math.abs(row.change) : row[by];
  return [...rows].sort((a, b) => {
    const [first, second] = [sizeOf(a), sizeOf(b)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return largestFirst ? second - first : first - second;
  });
}

/** A figure that carries over: where it goes, and where it stood. */
export interface Carried {
  readonly cell: CellId;
  readonly value: number;
  readonly place: Place;
  /** The cell of last year's report, and its place there where it has one. */
  readonly from: CellId;
  readonly stood: Place | null;
}

const isCarriedIn = ({ item }: Figure) => item.id === applicationFlow.carriedIn;
const carriedOutOf = ({ column }: Figure): CellId => `${applicationFlow.carriedOut}.${column.id}`;

/**
 * 提取上年数: last year's 结转下年度继续办理 as this year's 上年结转, column by column. What a formula works
 * out is not filled in.
 */
export function carriedFromLastYear(report: Report, previous: Report): readonly Carried[] {
  return report.form.figures.filter(isCarriedIn).flatMap((figure): Carried[] => {
    const from = carriedOutOf(figure);
    const value = valueOf(previous, from);
    const place = placeOf(report, figure.id);
    const isFormula = report.readings[figure.index]?.formula === true;
    if (value === null || place === null || isFormula) return [];
    return [{ cell: figure.id, place, value, from, stood: placeOf(previous, from) }];
  });
}

/** Whether nothing of what carries over is still missing, whoever filled it in. */
export function isCarriedOver(report: Report, previous: Report): boolean {
  return report.form.figures
    .filter(isCarriedIn)
    .every(
      (figure) =>
        valueOf(report, figure.id) !== null || valueOf(previous, carriedOutOf(figure)) === null,
    );
}
