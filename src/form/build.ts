import type { Column, FigureCell, FigureKind, FormCell, Item, LabelCell } from './types';

/** Words in which the data files of this room are written. */

export function label(text: string, across = 1, down = 1): LabelCell {
  return { kind: 'label', text, across, down };
}

export function column(id: string, name: string, kind: FigureKind = 'count'): Column {
  return { id, name, kind };
}

export function figure(item: Item, at: Column, across = 1): FigureCell {
  return { kind: 'figure', item, column: at, across, down: 1 };
}

/** An item's own labels followed by one figure for each column. */
export function row(labels: LabelCell[], item: Item, columns: readonly Column[]): FormCell[] {
  return [...labels, ...columns.map((at) => figure(item, at))];
}
