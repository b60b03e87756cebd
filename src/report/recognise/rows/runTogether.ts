import { shapeOf, type TableForm } from '../../../form';
import type { FoundRow } from './rows';
import { solveColumns } from './solveColumns';
import { splitsWithTotal, splitUniquely } from './splits';
import type { Token } from '../tokens/token';

/**
 * Figures that lost the separators between them: `801000081` for 8 0 1 0 0 0 0 … They are read
 * only where the sums leave one reading of the whole table; a second one, and nothing is read.
 */

/** The digits of a row whose figures are one run; null where they are not. */
function runOf({ figures }: FoundRow): string | null {
  const [only] = figures;
  return figures.length === 1 && only && /^\d+$/.test(only.text) ? only.text : null;
}

function tokensFor(run: Token, values: readonly number[]): Token[] {
  return values.map((value) => ({
    ...run,
    value: String(value),
    text: String(value),
    source: run,
  }));
}

function withValues(row: FoundRow, values: readonly number[] | undefined): FoundRow {
  const [run] = row.figures;
  return run && values ? { ...row, figures: tokensFor(run, values) } : row;
}

/** A table with sums: every row must be one run, for each takes part in them. */
function takeApartBySums(rows: readonly FoundRow[], table: TableForm): readonly FoundRow[] {
  const { width } = shapeOf(table);
  const candidates = new Map<string, readonly (readonly number[])[]>();
  for (const row of rows) {
    const run = runOf(row);
    if (run === null || run.length < width || row.item === null) return rows;
    const ways = splitsWithTotal(run, width);
    if (ways === null) return rows;
    candidates.set(row.item, ways);
  }
  if (!table.items.every(({ id }) => candidates.has(id))) return rows;
  const solved = solveColumns(candidates, table.balances);
  return rows.map((row) => withValues(row, solved?.get(row.item ?? '')));
}

/**
 * A table without sums: only as many digits as figures can be told apart, and only beside a run that
 * begins with 0, for `512` alone may be one figure.
 */
function takeApartByCount(rows: readonly FoundRow[], table: TableForm): readonly FoundRow[] {
  const { items } = shapeOf(table);
  const runs = rows.flatMap((row) => {
    const width = items.get(row.item ?? '')?.columns.length ?? 1;
    return width > 1 ? [{ row, width, run: runOf(row) ?? '' }] : [];
  });
  const glued = runs.every(({ run, width }) => run.length >= width);
  if (!glued || !runs.some(({ run }) => /^0\d/.test(run))) return rows;
  const apart = new Map(
    runs
      .filter(({ run, width }) => run.length === width)
      .map(({ row, run }) => [row, withValues(row, Array.from(run, Number))]),
  );
  return rows.map((row) => apart.get(row) ?? row);
}

export function takeRowsApart(rows: readonly FoundRow[], table: TableForm): readonly FoundRow[] {
  return table.balances.length > 0 ? takeApartBySums(rows, table) : takeApartByCount(rows, table);
}

/** A line of several items with as many figures: each must come out to its total. */
export function takeLineApart(
  figures: readonly Token[],
  items: number,
  width: number,
): readonly Token[] | null {
  const [run] = figures;
  if (figures.length !== 1 || !run || !/^\d+$/.test(run.text)) return null;
  const values = splitUniquely(run.text, items, width);
  return values && tokensFor(run, values);
}
