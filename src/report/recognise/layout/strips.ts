import { tableShapes, type TableId } from '../../../form';
import type { TokenRow } from '../tokens/token';
import { anchorOf, lanesOf, mostLanes, type Lane } from './lanes';

/**
 * Columns of a grid that are read apart from those beside them, from top to bottom: tables side by
 * side need not begin in the same row, nor be of one kind.
 */
interface Strip {
  readonly from: number;
  /** Where what stands in it ends, the figures of its rows included. */
  end: number;
  /** The rows of tables that it names, each behind the id of its table. */
  readonly rows: Set<string>;
}

const tableOf = (row: string) => row.charAt(0) as TableId;
const isOfOneLine = (row: string) => tableShapes(tableOf(row)).some(({ isOneLine }) => isOneLine);

/** One row beside a table may be anything; but a table of one line has no more. */
const isTable = ({ rows }: Strip) => rows.size > 1 || Array.from(rows).some(isOfOneLine);

function shareTable(one: Strip, other: Strip): boolean {
  const tables = Array.from(other.rows, tableOf);
  return Array.from(one.rows).some((row) => tables.includes(tableOf(row)));
}

/** What stands in each column, but for lines that may stand over all tables. */
function columnsOf(lines: readonly TokenRow[]): readonly Strip[] {
  const columns: (Strip | undefined)[] = [];
  for (const line of lines) {
    /** Where the figure stands that is next to the right, before any label of a row. */
    let next = 0;
    for (const { column, end, kind, match } of [...line].reverse()) {
      const isFigure = kind === 'figure';
      if (kind === 'title' || (!isFigure && line.length === 1)) continue;
      const own = (columns[column] ??= { from: column, end, rows: new Set() });
      const row = match && anchorOf(match);
      const isItem = row && match.words[0]?.kind === 'item';
      // A row is one with its figures, and these with each other.
      const isOne = isFigure ? next === end : isItem && next > 0;
      own.end = Math.max(own.end, isOne ? next + 1 : end);
      // Over a column the name of a row is none.
      if (row && (isItem ? next > 0 : isOfOneLine(row))) own.rows.add(row);
      if (isFigure) next = column;
      else if (isItem) next = 0;
    }
  }
  return columns.flatMap((column) => column ?? []);
}

/** Those between which nothing reaches over, and of which each begins another table. */
function stripsOf(lines: readonly TokenRow[]): readonly Strip[] {
  const strips: Strip[] = [];
  for (const next of columnsOf(lines)) {
    const last = strips[strips.length - 1];
    const isAgain = Array.from(next.rows).some((row) => last?.rows.has(row));
    const isApart = last && next.from >= last.end && (isAgain || !shareTable(last, next));
    if (!last || (isApart && isTable(last) && isTable(next))) strips.push(next);
    else {
      last.end = Math.max(last.end, next.end);
      for (const row of next.rows) last.rows.add(row);
    }
  }
  return strips;
}

/**
 * The lanes of a grid that keeps its columns. Strips without a table in common are one lane, as if
 * they stood one below the other.
 */
export function lanesAmong(lines: readonly TokenRow[]): readonly Lane[] {
  const strips = stripsOf(lines);
  if (strips.length < 2 || strips.length >= mostLanes) return lanesOf(lines);
  const ends = [...strips.slice(1).map(({ from }) => from), Infinity];
  return strips.flatMap((strip, i) => {
    const isIn = ({ column }: { readonly column: number }) =>
      column < (ends[i] ?? 0) && column >= (ends[i - 1] ?? 0);
    const own = lines.map((line) => line.filter(isIn)).filter((line) => line.length > 0);
    const first = strips.slice(0, i).filter((other) => shareTable(other, strip)).length * mostLanes;
    return lanesOf(own).map((lane) => ({ ...lane, number: first + lane.number }));
  });
}
