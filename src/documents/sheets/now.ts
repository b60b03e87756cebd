import type { Spot } from './address';
import type { TableSheet } from './tableSheet';

/**
 * A formula with what it comes to in the sheet as it is written. Where nothing is calculated (in
 * Excel's Protected View, in the preview of a mail program) a formula shows what is kept with it.
 */
export interface Reckoned<T> {
  readonly formula: string;
  readonly now: T;
}

/** What a cell holds or shows: null where nothing was put into it. */
export type Showing = number | string | null;

/** What the cells of a sheet show as it is written. */
export function showingIn({ cells }: TableSheet): (spot: Spot) => Showing {
  return ({ row, column }) => {
    const cell = cells.get(`${row},${column}`);
    const showing = cell?.formulaResult ?? cell?.value ?? null;
    return typeof showing === 'number' || typeof showing === 'string' ? showing : null;
  };
}
