import type { Balance, TableForm } from '../../../form';
import { bare, fold } from '../characters/fold';
import { distance } from '../characters/distance';
import { namesAnother } from '../tokens/another';
import { takeMark, words } from '../tokens/words';
import { manyOf } from '../../grouped';
import { numberOf } from './oneRow';
import type { FoundRow } from './rows';

/**
 * Cuts figures without labels between them into rows, where they come in whole rows. A label that
 * stands below them all names the last.
 */
export function cutIntoRows(row: FoundRow, width: number): FoundRow[] {
  const { figures, label } = row;
  if (figures.length <= width || figures.length % width !== 0) return [row];
  const counts = [...manyOf(figures.map((figure) => figure.row)).values()];
  if (!counts.every((n) => n === width) && !counts.every((n) => n === 1)) return [row];
  const many = figures.length / width;
  const isBelow = label !== null && label.row > (figures.at(-1)?.row ?? label.row);
  const named = isBelow ? many - 1 : 0;
  return Array.from({ length: many }, (_, i) => ({
    ...row,
    ...(i === named ? {} : { item: null, label: null, strange: [] }),
    figures: figures.slice(i * width, (i + 1) * width),
  }));
}

/** Whether a text that is no label of the form could be a damaged one of this item. */
function mayName({ strange }: FoundRow, item: string): boolean {
  if (strange.length === 0) return true;
  const folded = fold(strange.map(({ text }) => text).join(''));
  const text = bare(takeMark(folded).rest);
  return words
    .filter((word) => word.kind === 'item' && word.id === item)
    .filter((word) => !namesAnother(folded, fold(word.text)))
    .some(({ key }) => {
      const far = distance(text, key, key.length);
      // 合计 and 小计 are not 总计: of so few characters none may be another.
      return far === 0 || (key.length > 3 && far * 2 <= Math.max(key.length, text.length));
    });
}

/**
 * Whether rows, taken for the items of a table in their order, balance in every column in which nothing
 * is missing. Where only their number speaks for it, rows that were lost would make another edition's
 * table of them.
 */
function comeOutInOrder(rows: readonly FoundRow[], { items, balances }: TableForm): boolean {
  const width = rows[0]?.figures.length ?? 0;
  if (rows.some(({ figures }) => figures.length !== width)) return false;
  const figuresOf = new Map(items.map(({ id }, i) => [id, rows[i]?.figures.map(numberOf) ?? []]));
  const sumOf = (side: Balance['left'], column: number) =>
    side.reduce((sum, { id }) => sum + (figuresOf.get(id)?.[column] ?? NaN), 0);
  return balances.every(({ left, right }) =>
    Array.from({ length: width }, (_, column) => sumOf(left, column) - sumOf(right, column)).every(
      (over) => over === 0 || Number.isNaN(over),
    ),
  );
}

/**
 * Names rows without a label by their order, where exactly as many items are left between the
 * named rows around them. A table without any label is named only if it has all its rows, and these
 * balance.
 */
export function nameByOrder(rows: readonly FoundRow[], table: TableForm): void {
  const order = table.items.map(({ id }) => id);
  if (rows.every(({ item }) => item === null) && !comeOutInOrder(rows, table)) return;
  const at = rows.map(({ item }) => (item === null ? -1 : order.indexOf(item)));
  let start = 0;
  while (start < rows.length) {
    if (rows[start]?.item !== null) {
      start += 1;
      continue;
    }
    let end = start + 1;
    while (end < rows.length && rows[end]?.item === null) end += 1;
    const before = start === 0 ? -1 : (at[start - 1] ?? -1);
    const after = end === rows.length ? order.length : (at[end] ?? -1);
    const items = order.slice(before + 1, Math.max(after, 0));
    const unnamed = rows.slice(start, end);
    const ends = (start === 0 || before >= 0) && after >= 0;
    const fits = ends && items.length === unnamed.length && !unnamed.some(({ lost }) => lost);
    if (fits && unnamed.every((row, i) => mayName(row, items[i] ?? ''))) {
      unnamed.forEach((row, i) => {
        row.item = items[i] ?? null;
        row.label = row.strange.find((token) => token.row === row.figures[0]?.row) ?? null;
      });
    }
    start = end;
  }
}
