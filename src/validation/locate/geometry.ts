import type { Form } from '../../form';
import { perForm } from '../perForm';
import { equationsOf } from '../equations';

/** Where figures stand to each other, as the typist sees them; by index of figure. */
export interface Geometry {
  /** The row in the table; 表四 is one row. */
  readonly row: Int32Array;
  /** The column among the columns of figures. */
  readonly column: Int32Array;
  readonly table: Int32Array;
  /** The figure at a row and a column of a table, −1 where there is none. */
  readonly at: (table: number, row: number, column: number) => number;
  /** The sums that a figure is a part of: its row's 总计, its column's （七）. */
  readonly sums: readonly (readonly number[])[];
  /** Rows and columns of 表三 as lists of figures, in order. */
  readonly rows: readonly (readonly number[])[];
  readonly columns: readonly (readonly number[])[];
}

export const geometryOf: (form: Form) => Geometry = perForm((form) => {
  const n = form.figures.length;
  const row = new Int32Array(n);
  const column = new Int32Array(n);
  const table = new Int32Array(n);
  const places = new Map<string, number>();
  const rows: number[][] = [];
  const columns: number[][] = [];
  form.figures.forEach((figure, i) => {
    const { id, items, columns: across } = figure.table;
    const itemAt = items.indexOf(figure.item);
    const columnAt = across.indexOf(figure.column);
    table[i] = form.tables.indexOf(figure.table);
    row[i] = id === '4' ? 0 : itemAt;
    column[i] = id === '4' ? itemAt * across.length + columnAt : columnAt;
    places.set(`${table[i]} ${row[i]} ${column[i]}`, i);
    if (id !== '3') return;
    (rows[itemAt] ??= []).push(i);
    (columns[columnAt] ??= []).push(i);
  });
  const sums = form.figures.map((): number[] => []);
  for (const { subject, plusAt, minusAt } of equationsOf(form)) {
    const whole = form.indexOf.get(subject);
    if (whole === undefined || plusAt.length !== 1) continue;
    for (const part of minusAt) sums[part]?.push(whole);
  }
  return {
    row,
    column,
    table,
    at: (t, r, c) => places.get(`${t} ${r} ${c}`) ?? -1,
    sums,
    rows,
    columns,
  };
});
