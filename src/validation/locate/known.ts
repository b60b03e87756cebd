import type { CellId } from '../../form';
import { valueOf, type Report } from '../../report';
import { documents } from '../documents';
import type { KnownSum } from './types';

/** 核对总数: figures that the user holds from elsewhere, as equations. They never enter the tables. */
export function controlTotals(totals: Readonly<Record<CellId, number>>): readonly KnownSum[] {
  return Object.entries(totals).map(([cell, constant]) => ({ plus: [cell], minus: [], constant }));
}

/** Tells the figures of this year that the report of the year before fixes. */
export function fromLastYear(report: Report, previous: Report): readonly KnownSum[] {
  const has = (cell: CellId) => report.form.indexOf.has(cell);
  const carried = report.form.figures
    .filter(({ item }) => item.id === '3.carriedIn')
    .map(({ id, column }) => ({ plus: [id], minus: [], before: `3.carriedOut.${column.id}` }));
  const effective = documents
    .filter(({ item }) => has(`${item}.effective`))
    .map(({ item }) => ({
      plus: [`${item}.effective`, `${item}.repealed`],
      minus: [`${item}.issued`],
      before: `${item}.effective`,
    }));
  return [...carried, ...effective].flatMap(({ plus, minus, before }) => {
    const constant = valueOf(previous, before);
    return constant === null ? [] : [{ plus, minus, constant }];
  });
}
