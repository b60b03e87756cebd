import type { CellId, Form } from '../../form';
import { figureOf, itemPath } from '../../validation';

/**
 * A figure named whole in one cell: `表三·（一）予以公开·自然人`. Named as the form prints it, row by row, a
 * list would itself be read as a table of the form.
 */
export function figureLabel(form: Form, id: CellId): string {
  const { table, item, column } = figureOf(form, id);
  return `${table.name}·${itemPath(item)}·${column.name}`;
}
