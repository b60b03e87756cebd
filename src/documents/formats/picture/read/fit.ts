import { forms, layout, type FormCell, type TableForm } from '../../../../form';
import type { Lattice, LatticeCell } from '../../../lattice';

/** A cell of a found table and the cell of the form that it is. */
export interface FittedCell {
  readonly cell: LatticeCell;
  readonly form: FormCell;
  /** Its column in the form, which may have more than are seen of it. */
  readonly column: number;
}

/** A found table that has the very shape of one of the form's, or of some of its rows. */
export interface Fit {
  readonly table: TableForm;
  readonly cells: readonly FittedCell[];
}

const tables = [...new Set(forms.flatMap((form) => form.tables))];

/** Rows of a table that a page may hold: its head or not, then rows that follow each other. */
function* stretches(table: TableForm, many: number): Generator<readonly number[]> {
  const head = layout(table).reduce(
    (least, { cell, row }) => (cell.kind === 'figure' ? Math.min(least, row) : least),
    table.rows.length,
  );
  for (let from = 0; from + many <= table.rows.length; from += 1)
    yield Array.from({ length: many }, (_, i) => from + i);
  const rest = many - head;
  for (let from = head + 1; rest > 0 && from + rest <= table.rows.length; from += 1)
    yield Array.from({ length: many }, (_, i) => (i < head ? i : from + i - head));
}

/**
 * Every way in which a found table is one of the form's, whole or some of its rows as a page has
 * them. None where a single cell is other than the form has it: such a table is not read.
 */
export function fitsOf(lattice: Lattice): Fit[] {
  const height = lattice.ys.length - 1;
  const width = lattice.xs.length - 1;
  const found = new Map(lattice.cells.map((cell) => [keyOf(cell), cell]));
  return tables
    .filter((table) => table.width >= width && table.rows.length >= height)
    .flatMap((table) =>
      Array.from(stretches(table, height)).flatMap((rows): Fit[] => {
        const cells = expected(table, rows).map(({ form, formColumn, ...place }) => ({
          cell: found.get(keyOf(place)),
          form,
          column: formColumn,
        }));
        const fitted = cells.filter((one): one is FittedCell => one.cell !== undefined);
        const fits = fitted.length === cells.length && cells.length === found.size;
        return fits ? [{ table, cells: fitted }] : [];
      }),
    );
}

type Place = Pick<LatticeCell, 'row' | 'column' | 'rows' | 'columns'>;

const keyOf = ({ row, column, rows, columns }: Place) => `${row} ${column} ${rows} ${columns}`;

interface Expected extends Place {
  readonly form: FormCell;
  readonly formColumn: number;
}

/**
 * The cells of some rows, each as long as it reaches within them. Columns that no line parts in
 * these rows are one.
 */
function expected(table: TableForm, rows: readonly number[]): Expected[] {
  const there = layout(table).flatMap(({ cell, row, column }) => {
    const own = rows.flatMap((r, i) => (r >= row && r < row + cell.down ? [i] : []));
    const [first] = own;
    return first === undefined ? [] : [{ cell, row: first, rows: own.length, column }];
  });
  const edges = [...new Set(there.flatMap(({ cell, column }) => [column, column + cell.across]))];
  edges.sort((a, b) => a - b);
  return there.map(({ cell, row, rows: down, column }) => {
    const left = edges.indexOf(column);
    const columns = edges.indexOf(column + cell.across) - left;
    return { row, column: left, rows: down, columns, form: cell, formColumn: column };
  });
}
