import { layout, type TableForm } from '../../../form';

/** Where the form has the label of an item and the first of its figures, counted from 0. */
export interface FormColumns {
  readonly label: number;
  readonly figures: number;
}

function columnsByItem(table: TableForm): ReadonlyMap<string, FormColumns> {
  const columns = new Map<string, FormColumns>();
  let label = 0;
  for (const { cell, column } of layout(table)) {
    if (cell.kind === 'label') label = column;
    else if (!columns.has(cell.item.id)) columns.set(cell.item.id, { label, figures: column });
  }
  return columns;
}

/** Tables are few and never change. */
const known = new WeakMap<TableForm, ReadonlyMap<string, FormColumns>>();

export function formColumnsOf(table: TableForm): ReadonlyMap<string, FormColumns> {
  const columns = known.get(table) ?? columnsByItem(table);
  known.set(table, columns);
  return columns;
}
