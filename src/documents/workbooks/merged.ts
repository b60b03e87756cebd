import type { Merge } from '../../report';
import { assertCells, limits } from '../limits';
import type { CellRows, SeenPlace } from './seen';

/** What a merged cell covers, which nobody sees. */
export interface Covered extends SeenPlace {
  readonly text: string;
}

/**
 * Takes out of the cells what merged cells cover: all but the one at their upper left. What has
 * digits in it comes back, to be told.
 * @throws UnreadableFile where merges overlap so often that looking through them would take long
 */
export function hiddenByMerges(cells: CellRows, merges: readonly Merge[]): readonly Covered[] {
  const covered: Covered[] = [];
  let looked = 0;
  for (const { row, column, rows, columns } of merges) {
    assertCells((looked += Math.min(rows, cells.size) + 1), limits.cells);
    for (const [r, line] of rowsOf(cells, row, rows)) {
      const end = Math.min(column + columns, line.length);
      assertCells((looked += Math.max(0, end - column)), limits.cells);
      for (let c = column; c < end; c += 1) {
        const value = line[c] ?? null;
        if (value === null || (r === row && c === column)) continue;
        line[c] = null;
        if (/\d/.test(String(value))) covered.push({ row: r, column: c, text: String(value) });
      }
    }
  }
  return covered;
}

/** The rows that hold something of those that a merge reaches over. */
function rowsOf(cells: CellRows, from: number, many: number) {
  if (many > cells.size) return [...cells].filter(([row]) => row >= from && row < from + many);
  return Array.from({ length: many }, (_, i) => [from + i, cells.get(from + i) ?? []] as const);
}
