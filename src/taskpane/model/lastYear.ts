import type { CellId, Figure } from '../../form';
import { placeOf, valueOf, type Place, type Report } from '../../report';
import { counterpart, withoutDust } from '../../validation';
import type { NewFigure } from '../../excel/types';

/** One figure in two years. */
export interface Compared {
  readonly figure: Figure;
  readonly last: number | null;
  readonly now: number | null;
  /** Null where one of the two is missing. */
  readonly change: number | null;
  readonly place: Place | null;
}

/** Sums over all applicants, and what has none: enough to see a year by. */
function isHeadline({ table, column }: Figure): boolean {
  return table.id === '2' || column.id === 'total';
}

/** The main figures of both years, in the form's order. */
export function compare(report: Report, previous: Report): readonly Compared[] {
  return report.form.figures.filter(isHeadline).map((figure) => {
    const now = valueOf(report, figure.id);
    const last = counterpart(previous, figure.id);
    const change = now === null || last === null ? null : withoutDust(now - last);
    return { figure, last, now, change, place: placeOf(report, figure.id) };
  });
}

/** Largest change first; what cannot be compared comes last. */
export function byChange(a: Compared, b: Compared): number {
  const size = ({ change }: Compared) => (change === null ? -1 : Math.abs(change));
  return size(b) - size(a);
}

/** 提取上年数: last year's 结转下年度继续办理 as this year's 上年结转, column by column. */
export function carriedOver(report: Report, previous: Report): readonly NewFigure[] {
  return report.form.figures.flatMap(({ id, item, column }): NewFigure[] => {
    if (item.id !== '3.carriedIn') return [];
    const from: CellId = `3.carriedOut.${column.id}`;
    const value = valueOf(previous, from);
    const place = placeOf(report, id);
    return value === null || place === null ? [] : [{ cell: id, place, value }];
  });
}
