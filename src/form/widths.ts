import { layout } from './layout';
import type { TableForm } from './types';

/** Characters of a sheet's standard font, half as wide as a Chinese sign, that fill a page. */
const page = 89;
/** A column of figures holds seven digits and four signs of its header, and is no wider than its header wants. */
const figures = { least: 8.5, most: 19 };

/** A name breaks into two lines, and into one for every four rows where it covers more. */
function labelWidth(text: string, down: number): number {
  const lines = Math.max(2, Math.floor(down / 4));
  return Math.ceil(text.length / lines) * 2 + 3;
}

/**
 * How wide a table's columns want to be, from left to right, in characters of a sheet's standard
 * font: names as long as their words, figures alike, and what is left of a page goes to the names.
 */
export function columnWidths(table: TableForm): readonly number[] {
  const cells = layout(table).filter(({ cell }) => cell.across === 1);
  const widths = Array.from({ length: table.width }, (_, at) => {
    const own = cells.flatMap(({ cell, column }) => (column === at ? [cell] : []));
    if (own.some(({ kind }) => kind === 'figure')) return null;
    return Math.max(
      ...own.map((cell) => (cell.kind === 'label' ? labelWidth(cell.text, cell.down) : 0)),
    );
  });
  const names = widths.filter((width) => width !== null);
  const taken = names.reduce((sum, width) => sum + width, 0);
  const many = widths.length - names.length;
  const figure = Math.min(Math.max((page - taken) / many, figures.least), figures.most);
  const left = Math.max(0, page - taken - many * figure) / names.length;
  return widths.map((width) => (width === null ? figure : width + left));
}
