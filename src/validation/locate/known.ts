import { applicationFlow, normativeDocuments, type CellId } from '../../form';
import { valueOf, type Report } from '../../report';
import { counterpart } from '../previous';
import type { Unit } from '../types';
import type { KnownSum } from './types';

/** 核对总数: figures that the user holds from elsewhere, as equations. They never enter the tables. */
export function controlTotals(totals: Readonly<Record<CellId, number>>): readonly KnownSum[] {
  return Object.entries(totals).map(([cell, constant]) => ({ plus: [cell], minus: [], constant }));
}

/** 上年结转: what last year's report carried out, column by column. */
export function carriedSince({ form }: Report, previous: Report): readonly KnownSum[] {
  const carried = form.figures.filter(({ item }) => item.id === applicationFlow.carriedIn);
  return carried.flatMap(({ id, column }) => {
    const constant = valueOf(previous, `${applicationFlow.carriedOut}.${column.id}`);
    return constant === null ? [] : [{ plus: [id], minus: [], constant }];
  });
}

/**
 * 现行有效 + 废止 − 制发 is what was in force last year. Soft: documents are cleaned up, and then
 * it differs for good reason.
 */
export function effectiveSince({ form }: Report, previous: Report): readonly KnownSum[] {
  const counted = normativeDocuments.filter(({ item }) => form.indexOf.has(`${item}.effective`));
  return counted.flatMap(({ item }) => {
    const constant = valueOf(previous, `${item}.effective`);
    const plus = [`${item}.effective`, `${item}.repealed`];
    return constant === null ? [] : [{ plus, minus: [`${item}.issued`], constant, soft: true }];
  });
}

/** What the units' figures add up to, where all of them have reported. */
export function fromUnits({ form }: Report, units: readonly Unit[]): readonly KnownSum[] {
  const reports = units.flatMap(({ report }) => report ?? []);
  if (reports.length === 0 || reports.length < units.length) return [];
  return form.figures.flatMap(({ id }): readonly KnownSum[] => {
    const constant = reports.reduce((sum, one) => sum + (counterpart(one, id) ?? NaN), 0);
    return Number.isNaN(constant) ? [] : [{ plus: [id], minus: [], constant, soft: true }];
  });
}
