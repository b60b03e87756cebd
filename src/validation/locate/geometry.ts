import { onceFor, type Form } from '../../form';
import { equationsOf } from '../equations';

/** Where figures stand to each other, as the typist sees them; by index of figure. */
export interface Geometry {
  /** The row in the table; 表四 is one row. */
  readonly row: Int32Array;
  /** The column among the columns of figures. */
  readonly column: Int32Array;
  readonly table: Int32Array;
  /** The figures above, below, left and right, where there are such. */
  readonly neighbours: readonly (readonly number[])[];
  /** The sums that a figure is a part of: its row's 总计, its column's （七）. */
  readonly sums: readonly (readonly number[])[];
  /** The rows of 表三 as lists of figures, in order. */
  readonly rows: readonly (readonly number[])[];
  /** Its rows and its columns. */
  readonly lines: readonly TableLine[];
}

/** A row or a column of 表三. */
export interface TableLine {
  readonly is: 'row' | 'column';
  readonly figures: readonly number[];
  /** The lines before and after it, where there are such. */
  readonly beside: readonly (readonly number[])[];
}

function linesOf(all: readonly (readonly number[])[], is: TableLine['is']): readonly TableLine[] {
  return all.map((figures, i) => ({
    is,
    figures,
    beside: [all[i - 1], all[i + 1]].filter((line) => line !== undefined),
  }));
}

export const geometryOf: (form: Form) => Geometry = onceFor((form) => {
  const n = form.figures.length;
  const row = new Int32Array(n);
  const column = new Int32Array(n);
  const table = new Int32Array(n);
  const places = new Map<string, number>();
  const place = (t = 0, r = 0, c = 0) => `${t} ${r} ${c}`;
  const rows: number[][] = [];
  const columns: number[][] = [];
  form.figures.forEach((figure, i) => {
    const { id, items, columns: across } = figure.table;
    const itemAt = items.indexOf(figure.item);
    const columnAt = across.indexOf(figure.column);
    table[i] = form.tables.indexOf(figure.table);
    row[i] = id === '4' ? 0 : itemAt;
    column[i] = id === '4' ? itemAt * across.length + columnAt : columnAt;
    places.set(place(table[i], row[i], column[i]), i);
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
  const neighbours = form.figures.map((_, i) => {
    const [t, r = 0, c = 0] = [table[i], row[i], column[i]];
    const beside = [place(t, r - 1, c), place(t, r + 1, c), place(t, r, c - 1), place(t, r, c + 1)];
    return beside.flatMap((at) => places.get(at) ?? []);
  });
  return {
    row,
    column,
    table,
    neighbours,
    sums,
    rows,
    lines: [...linesOf(columns, 'column'), ...linesOf(rows, 'row')],
  };
});
