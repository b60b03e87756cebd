import { layout, type CellId, type Form, type TableForm } from '../../../src/form';
import type { Chance } from './chance';
import type { Hand } from './labels';

/** What the document shows for each figure; null where the figure is not there. */
export type Figures = ReadonlyMap<CellId, number | null>;

/** A cell as the document prints it. */
export interface PrintedCell {
  readonly row: number;
  readonly column: number;
  readonly across: number;
  readonly down: number;
  readonly text: string;
  /** Of a figure's cell. */
  readonly id: CellId | null;
}

export interface PrintedTable {
  readonly form: TableForm;
  readonly cells: readonly PrintedCell[];
  /** Number of header rows above the figures of 表三 and 表四. */
  readonly headerRows: number;
}

/** How a document writes figures and missing ones. */
export interface Style {
  readonly hand: Hand;
  readonly missing: string;
  readonly separators: boolean;
}

function written(value: number | null | undefined, { missing, separators }: Style): string {
  if (value === null || value === undefined) return missing;
  return separators && value >= 1000
    ? value.toLocaleString('en-US', { maximumFractionDigits: 6 })
    : String(value);
}

export function printTable(form: TableForm, figures: Figures, style: Style): PrintedTable {
  const cells = layout(form).map(({ cell, row, column }) => {
    const { across, down } = cell;
    if (cell.kind === 'label') {
      return { row, column, across, down, text: style.hand.label(cell.text), id: null };
    }
    const id = `${cell.item.id}.${cell.column.id}`;
    return { row, column, across, down, text: written(figures.get(id), style), id };
  });
  const rows = cells.filter(({ id }) => id !== null).map(({ row }) => row);
  return { form, cells, headerRows: Math.min(...rows) };
}

/** The rows of a printed table, each with the cells that begin in it, left to right. */
export function rowsOf({ cells }: PrintedTable): PrintedCell[][] {
  const rows: PrintedCell[][] = [];
  for (const cell of cells) (rows[cell.row] ??= []).push(cell);
  return rows;
}

/** Leaves figures out as documents do: the middle columns, the totals, some here and there. */
export function withGaps(form: Form, figures: Figures, chance: Chance): Figures {
  const kind = chance.pick(['none', 'none', 'middle', 'totals', 'some', 'rows']);
  const few = new Set(form.figures.filter(() => chance.once(9)).map(({ id }) => id));
  const blankRows = new Set(form.figures.map(({ item }) => item.id).filter(() => chance.once(12)));
  const isLeftOut = ({ id, item, column, table }: Form['figures'][number]): boolean => {
    const kept = column.id === 'person' || column.id === 'total';
    if (kind === 'middle') return table.id === '3' && !kept && figures.get(id) === 0;
    if (kind === 'totals') return table.id === '3' && column.id === 'total';
    return kind === 'some' ? few.has(id) : kind === 'rows' && blankRows.has(item.id);
  };
  return new Map(
    form.figures.map((figure) => [
      figure.id,
      isLeftOut(figure) ? null : (figures.get(figure.id) ?? null),
    ]),
  );
}
