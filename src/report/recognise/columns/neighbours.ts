import type { ItemShape } from '../../../form';
import type { FoundRow } from '../rows/rows';
import { grouped } from '../../grouped';

/** What rows of a table with their labels in one column of the grid show together. */
export interface Neighbours {
  /** Columns of the grid with figures. */
  readonly used: ReadonlySet<number>;
  /** The first and the last of them; Infinity and -Infinity where there are none. */
  readonly from: number;
  readonly to: number;
  /** Whether a figure stands with a blank cell before it: then blank cells have left their mark. */
  readonly haveGap: boolean;
  /** Whether a figure ends in the column in which its label does: it stands in another's row. */
  readonly clash: boolean;
  /** Cells in each row of the grid that has all its figures. */
  readonly wholeLengths: ReadonlySet<number>;
  /** Cells in the longest row of the grid. */
  readonly longest: number;
}

/** The rows that are alike in the form: as many columns, their labels in the same of its columns. */
export interface Alike {
  readonly rows: readonly FoundRow[];
  /** Of those whose label stands in this column of the grid, their figures in the same row. */
  readonly labelledIn: (column: number) => Neighbours;
}

export function inLabelRow({ label, figures }: FoundRow): boolean {
  return label !== null && figures.every(({ row }) => row === label.row);
}

export function hasGap({ figures }: FoundRow): boolean {
  return figures.some(({ column }, i) => i > 0 && column > (figures[i - 1]?.end ?? column));
}

function together(
  rows: readonly FoundRow[],
  width: number,
  lengthOf: (row: FoundRow) => number,
): Neighbours {
  const used = new Set<number>();
  const wholeLengths = new Set<number>();
  let [from, to, longest] = [Infinity, -Infinity, -Infinity];
  for (const row of rows) {
    for (const { column } of row.figures) {
      used.add(column);
      from = Math.min(from, column);
      to = Math.max(to, column);
    }
    const length = lengthOf(row);
    longest = Math.max(longest, length);
    if (row.figures.length === width) wholeLengths.add(length);
  }
  const clash = rows.some(({ label, figures }) => figures.some(({ end }) => end === label?.end));
  return { used, from, to, haveGap: rows.some(hasGap), clash, wholeLengths, longest };
}

/** Every answer of `make`, made once: a table may have its rows by the ten thousand. */
function once<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}

/**
 * Finds the rows of a table that are alike.
 * @param shapes of the table's items
 * @param rowLength cells in a row of the grid, blank ones included
 */
export function alikeAmong(
  rows: readonly FoundRow[],
  shapes: ReadonlyMap<string, ItemShape>,
  rowLength: (row: number) => number,
): (item: string) => Alike {
  const widthOf = (item: string) => shapes.get(item)?.columns.length ?? 0;
  const kindOf = (item: string) => `${widthOf(item)} ${String(shapes.get(item)?.label)}`;
  const kinds = grouped(rows.map((row) => [kindOf(row.item ?? ''), row]));
  const lengthOf = ({ label }: FoundRow) => rowLength(label?.row ?? -1);
  const alikeOf = once((kind: string): Alike => {
    const own = kinds.get(kind) ?? [];
    const width = widthOf(own[0]?.item ?? '');
    const labelledIn = once((column: number) => {
      const there = own.filter((row) => row.label?.column === column && inLabelRow(row));
      return together(there, width, lengthOf);
    });
    return { rows: own, labelledIn };
  });
  return (item) => alikeOf(kindOf(item));
}
