import { layout, type CellId, type Form, type TableForm } from '../../../src/form';
import type { Chance } from './chance';
import type { Hand } from './labels';
import { written, type Style } from './values';

/** What the document shows for each figure; null where the figure is not there. */
export type Figures = ReadonlyMap<CellId, number | null>;

/** A cell as the document prints it. */
export interface PrintedCell {
  readonly row: number;
  readonly column: number;
  readonly across: number;
  readonly down: number;
  readonly text: string;
  /** Whether it stands where figures stand; those of added rows and columns are none of the form's. */
  readonly kind: 'label' | 'figure';
  /** Of a figure of the form. */
  readonly id: CellId | null;
}

export interface PrintedTable {
  readonly form: TableForm;
  /** Row by row, from left to right. */
  readonly cells: readonly PrintedCell[];
  /** Number of columns. */
  readonly width: number;
  /** Number of header rows above the figures of 表三 and 表四. */
  readonly headerRows: number;
}

export function printTable(
  form: TableForm,
  figures: Figures,
  hand: Hand,
  style: Style,
  chance: Chance,
): PrintedTable {
  const cells = layout(form).map(({ cell, row, column }): PrintedCell => {
    const { across, down, kind } = cell;
    const at = { row, column, across, down };
    if (kind === 'label') return { ...at, text: hand.label(cell.text), kind, id: null };
    const id = `${cell.item.id}.${cell.column.id}`;
    return { ...at, text: written(figures.get(id), cell.column.kind, style, chance), kind, id };
  });
  const rows = cells.filter(({ kind }) => kind === 'figure').map(({ row }) => row);
  return { form, cells, width: form.width, headerRows: Math.min(...rows) };
}

/** The rows of a printed table, each with the cells that begin in it, left to right. */
export function rowsOf({ cells }: PrintedTable): PrintedCell[][] {
  const rows: PrintedCell[][] = [];
  for (const cell of cells) (rows[cell.row] ??= []).push(cell);
  return Array.from(rows, (row: PrintedCell[] | undefined) => row ?? []);
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
