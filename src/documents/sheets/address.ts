import { layout, type CellId, type TableForm } from '../../form';
import { columnName } from '../../report';

/** A cell of a sheet, counted from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** What stays when a formula is carried to the next cell: `row` writes `D$4`, `column` `$D4`. */
export type Lock = 'row' | 'column' | 'none';

/** `D4`, as Excel writes a cell. */
export function a1({ row, column }: Spot, lock: Lock = 'none'): string {
  return `${lock === 'column' ? '$' : ''}${columnName(column)}${lock === 'row' ? '$' : ''}${row + 1}`;
}

/** A rectangle of cells, from its first to its last. */
export interface Rectangle {
  readonly first: Spot;
  last: Spot;
}

/** Joins a block to the one before it where `follows` says that it goes on from there. */
function join(
  blocks: readonly Rectangle[],
  follows: (a: Rectangle, b: Rectangle) => boolean,
): Rectangle[] {
  const joined: Rectangle[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (before && follows(before, block)) before.last = block.last;
    else joined.push({ ...block });
  }
  return joined;
}

/** Cells as blocks, in rows first. */
export function blocksOf(spots: readonly Spot[]): readonly Rectangle[] {
  const cells = [...spots]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map((spot) => ({ first: spot, last: spot }));
  const runs = join(
    cells,
    (a, b) => a.last.row === b.first.row && a.last.column + 1 === b.first.column,
  );
  return stacked(runs);
}

/** Blocks as one where the next lies right under the one before it. */
export function stacked(blocks: readonly Rectangle[]): readonly Rectangle[] {
  return join(
    blocks,
    (a, b) =>
      a.last.row + 1 === b.first.row &&
      a.first.column === b.first.column &&
      a.last.column === b.last.column,
  );
}

/** `D4:J28`; a cell that stands alone is written alone. */
export function rangeText({ first, last }: Rectangle, lock: Lock = 'none'): string {
  return first === last ? a1(first, lock) : `${a1(first, lock)}:${a1(last, lock)}`;
}

/** Cells by the blocks that they make: `D4:J28`. */
export function ranges(spots: readonly Spot[], lock: Lock = 'none'): string[] {
  return blocksOf(spots).map((block) => rangeText(block, lock));
}

/** Where the figures of a table stand in a sheet whose table begins in row `top`, column A. */
export function spotsOf(table: TableForm, top: number): ReadonlyMap<CellId, Spot> {
  return new Map(
    layout(table).flatMap(({ cell, row, column }) =>
      cell.kind === 'figure'
        ? [[`${cell.item.id}.${cell.column.id}`, { row: top + row, column }]]
        : [],
    ),
  );
}
