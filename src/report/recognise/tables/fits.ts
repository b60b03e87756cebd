import { shapeOf, shapesOf, type TableForm } from '../../../form';
import { itemsIn, type TableBlock } from '../layout/blocks';
import type { FoundRow } from '../rows/rows';
import { headsOf } from '../tokens/words';

/** How much of a found table a shape accounts for, the weightier first. */
type Fit = readonly number[];

/** Labels that the shape prints; one that heads rows here is no row of another edition's. */
function labelsOf({ pieces }: TableBlock): (table: TableForm) => number {
  const heads = headsOf(itemsIn(pieces));
  return (table) => {
    let many = 0;
    for (const { word } of pieces) if (word?.shapes.has(table) && !heads.has(word.id)) many += 1;
    return many;
  };
}

function fitOf(table: TableForm, labels: number, rows: readonly FoundRow[]): Fit {
  const { items } = shapeOf(table);
  const long = rows.filter(
    ({ item, figures }) => items.get(item ?? '')?.columns.length === figures.length,
  );
  return [labels, long.length, Number(rows.length === items.size)];
}

function compare(a: Fit, b: Fit): number {
  return a.reduce((less, n, i) => less || (b[i] ?? 0) - n, 0);
}

/**
 * The shapes that a found table may have, the newest of them first: those that print most of its
 * labels; of these, where labels are lost, those whose rows are as long as its, and as many.
 */
export function fittingShapes(block: TableBlock, rows: readonly FoundRow[]): readonly TableForm[] {
  const labels = labelsOf(block);
  const all = shapesOf(block.table).map((table) => {
    return { table, fit: fitOf(table, labels(table), rows) };
  });
  const [best] = [...all].sort((a, b) => compare(a.fit, b.fit));
  return all.flatMap(({ table, fit }) => (best && compare(fit, best.fit) === 0 ? table : []));
}
