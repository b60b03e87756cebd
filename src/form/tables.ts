import { applicationFlow } from './roles';
import type { Column, Figure, Form, Item, TableForm, TableId } from './types';

/** The table of a form; every form has all three. */
export function tableOf(form: Form, id: TableId): TableForm {
  const table = form.tables.find((one) => one.id === id);
  if (!table) throw new Error(`The form has no table ${id}.`);
  return table;
}

/** An item's name with what it belongs to: `（三）不予公开1.属于国家秘密`. */
export const wholeName = ({ group = '', name }: Item) => `${group}${name}`;

/** The columns that a table's total adds up; all of them where it has none. */
export function summands({ columns, total }: TableForm): readonly Column[] {
  return columns.filter((column) => column !== total);
}

/** Whether a figure stands for its item as a whole: its total, or any where the table has none. */
export function isOfWholeItem({ table, column }: Figure): boolean {
  return table.total === null || column === table.total;
}

const flow = new Set<string>(Object.values(applicationFlow));

/** What an application may come to: the rows of 表三 that are nothing else. */
export function resultItems(form: Form): readonly Item[] {
  return tableOf(form, '3').items.filter(({ id }) => !flow.has(id));
}
