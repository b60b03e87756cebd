import { cellAddress, ownWords, type CellValue, type Grid, type Place } from '../report';

/** The cells of one look at the workbook, asked by their place in the sheet. */
export interface Snapshot {
  readonly valueAt: (place: Place) => CellValue;
  readonly isFormulaAt: (place: Place) => boolean;
  /** The words of a sheet by place; what formulas show is none, nor what ours spill. */
  readonly wordsOf: (sheet: string) => ReadonlyMap<string, string>;
}

/** A place as a key: the same text for the same cell. */
export const placeKey = (place: Place) => `${place.sheet ?? ''}!${cellAddress(place)}`;

export function snapshotOf(grids: readonly Grid[]): Snapshot {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  return {
    valueAt: ({ sheet, row, column }) => {
      const grid = bySheet.get(sheet);
      return grid?.cells[row - grid.top]?.[column - grid.left] ?? null;
    },
    isFormulaAt: ({ sheet, row, column }) => {
      const grid = bySheet.get(sheet);
      return grid?.isFormula?.(row - grid.top, column - grid.left) ?? false;
    },
    wordsOf: (sheet) => {
      const grid = bySheet.get(sheet);
      return grid ? wordsIn(grid) : new Map<string, string>();
    },
  };
}

function wordsIn(grid: Grid): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  // 校验公式 stand right of all else; what they spill changes with every figure.
  const findings = firstColumn(grid, (value) => value.startsWith(ownWords.formulas));
  grid.cells.forEach((cells, r) => {
    cells.forEach((value, c) => {
      if (typeof value !== 'string' || grid.isFormula?.(r, c) || c >= findings) return;
      words.set(placeKey({ sheet: grid.sheet, row: r + grid.top, column: c + grid.left }), value);
    });
  });
  return words;
}

/** The first column with such a text; Infinity where there is none. */
function firstColumn({ cells }: Grid, is: (value: string) => boolean): number {
  const columns = cells.map((line) =>
    line.findIndex((value) => typeof value === 'string' && is(value)),
  );
  return Math.min(Infinity, ...columns.filter((column) => column >= 0));
}

/**
 * Whether the words around these places still stand where they stood. Where they do not, rows or
 * columns were put in or taken out, and a place no longer means the same figure.
 */
export function sameSurroundings(
  before: Snapshot,
  now: Snapshot,
  places: readonly Place[],
): boolean {
  const own = new Set(places.map(placeKey));
  const sheets = new Set(places.flatMap(({ sheet }) => (sheet === null ? [] : [sheet])));
  return [...sheets].every((sheet) => {
    const then = before.wordsOf(sheet);
    const today = now.wordsOf(sheet);
    const keys = new Set([...then.keys(), ...today.keys()]);
    return [...keys].every((key) => own.has(key) || then.get(key) === today.get(key));
  });
}
