import type { Form } from '../../src/form';
import { below, type Random } from '../../tests/support/consistentReport';

/** 表三 of a form as rows and columns of indices into a report's values. */
export interface Table3 {
  readonly rows: readonly (readonly number[])[];
  /** Which of the rows are results (（一）…（六）). */
  readonly results: readonly number[];
  readonly all: readonly number[];
}

const flows = new Set(['3.received', '3.carriedIn', '3.concluded', '3.carriedOut']);

export function table3Of(form: Form): Table3 {
  const figures = form.figures.filter(({ table }) => table.id === '3');
  const items = [...new Set(figures.map(({ item }) => item))];
  return {
    rows: items.map((item) =>
      figures.filter((figure) => figure.item === item).map(({ index }) => index),
    ),
    results: items.flatMap(({ id }, r) => (flows.has(id) ? [] : [r])),
    all: figures.map(({ index }) => index),
  };
}

/** One of the list; the list must not be empty. */
export function pick<T>(list: readonly T[], random: Random): T {
  const one = list[below(list.length, random)];
  if (one === undefined) throw new Error('Nothing to pick from.');
  return one;
}

/** A slip changes some of the values in place; false where this report gives no room for it. */
export type Slip = (values: Float64Array, table: Table3, random: Random) => boolean;
