import { onceFor, tableShapes, type HeaderShape, type TableId } from '../../../form';
import { append } from '../../append';
import { bare, fold } from '../characters/fold';
import { tableIds } from '../tokens/words';
import type { LabelMatch } from '../tokens/match';
import type { TokenRow, Token } from '../tokens/token';

/**
 * Tables may stand side by side: two years, or two tables, in the same rows. A lane is the part of
 * a grid in which one stands below the other, so that its tokens can be read row by row.
 */
export interface Lane {
  /** Counted from the left. */
  readonly number: number;
  readonly tokens: readonly Token[];
}

/** Rows in a row whose first label is of the same table, with the rows before it. */
interface Zone {
  readonly table: TableId | null;
  readonly lines: TokenRow[];
}

const shapes = tableIds.flatMap(tableShapes);
const columnNames = new Set(
  shapes.flatMap(({ table }) => table.columns.map(({ name }) => bare(fold(name)))),
);

/** What begins a header of several columns, and what begins those under one label of it. */
function firstIn({ columns, group }: HeaderShape): readonly string[] {
  const isOnce = new Set(columns).size === columns.length && columns.length > 1;
  return isOnce ? [columns[0]?.id ?? '', group?.columns[0]?.id ?? ''] : [];
}

/** Labels of headers, by their ids, that a table has once in a row. */
const headers = new Set([
  ...shapes.flatMap(({ headers: all }) => all.flatMap(firstIn)),
  ...shapes.flatMap(({ isOneLine, items }) => (isOneLine ? Array.from(items.keys()) : [])),
]);

const tableOf = /* @__PURE__ */ onceFor(({ words }: LabelMatch): TableId | null => {
  const table = words[0]?.table ?? null;
  return words.every((word) => word.table === table) ? table : null;
});

function firstTable(line: TokenRow): TableId | null {
  for (const { match } of line) {
    const table = match && tableOf(match);
    if (table) return table;
  }
  return null;
}

/** A label that a table has once in a row: two of them are two tables. */
export const anchorOf = /* @__PURE__ */ onceFor(({ words: [word] }: LabelMatch): string | null => {
  if (!word?.table) return null;
  const name = `${word.table}:${word.id}`;
  if (word.kind === 'item' && !columnNames.has(word.key)) return name;
  return headers.has(word.id) ? name : null;
});

function zonesOf(lines: readonly TokenRow[]): Zone[] {
  const zones: Zone[] = [];
  const waiting: TokenRow[] = [];
  for (const line of lines) {
    const table = firstTable(line);
    const last = zones.at(-1);
    const figures = waiting.length === 0 && line.every(({ kind }) => kind === 'figure');
    if (last && (figures || (table !== null && last.table === table))) {
      append(last.lines, waiting.splice(0));
      last.lines.push(line);
    } else if (table === null) waiting.push(line);
    else zones.push({ table, lines: [...waiting.splice(0), line] });
  }
  if (waiting.length > 0) zones.push({ table: null, lines: waiting });
  return zones;
}

const isItem = ({ match }: Token) => match?.words.some(({ kind }) => kind === 'item') ?? false;

/**
 * The columns at which the second, third … table begins; empty where there is one alone. One row
 * with two items in it may be two rows run together: tables side by side have others, or a header.
 */
function cutsOf({ lines }: Zone): number[] {
  const cuts: number[] = [];
  let many = 0;
  for (const line of lines) {
    const seen = new Map<string, number>();
    let tables = new Set<string>();
    let lane = 0;
    for (const token of line) {
      const anchor = token.match && anchorOf(token.match);
      if (anchor === null) continue;
      const table = anchor.slice(0, 1);
      if (seen.has(anchor) || (tables.size > 0 && !tables.has(table))) {
        lane += 1;
        many += isItem(token) ? 1 : 2;
        seen.clear();
        tables = new Set();
        cuts[lane - 1] = Math.min(cuts[lane - 1] ?? Infinity, token.column);
      }
      seen.set(anchor, token.column);
      tables.add(table);
    }
  }
  return many > 1 ? cuts : [];
}

/** Several years may share the labels on the left: each lane without its own gets them. */
function withSharedLabels(lanes: readonly Token[][]): Token[][] {
  const first = lanes[0] ?? [];
  const shared = first.filter(({ match }) => match?.words.every(({ kind }) => kind !== 'column'));
  return lanes.map((tokens, i) => {
    const own = tokens.filter((token) => isItem(token)).length;
    if (i === 0 || own > 1 || !tokens.some(({ kind }) => kind === 'label')) return tokens;
    return [...shared.filter(isItem), ...tokens].sort(
      (a, b) => a.row - b.row || a.column - b.column,
    );
  });
}

/** More tables in the same rows than anybody sets side by side: such rows are passed over. */
export const mostLanes = 64;

/** Cuts the rows of a grid into lanes, in reading order. */
export function lanesOf(lines: readonly TokenRow[]): Lane[] {
  const lanes: { number: number; tokens: Token[]; alone: boolean }[] = [];
  for (const zone of zonesOf(lines)) {
    const cuts = cutsOf(zone);
    const last = lanes.at(-1);
    if (cuts.length >= mostLanes) continue;
    if (cuts.length > 0) {
      const parts = Array.from({ length: cuts.length + 1 }, (): Token[] => []);
      for (const token of zone.lines.flat()) {
        parts[cuts.filter((cut) => token.column >= cut).length]?.push(token);
      }
      lanes.push(
        ...withSharedLabels(parts).map((own, number) => ({ number, tokens: own, alone: false })),
      );
    } else {
      const alone = last?.alone ? last : { number: 0, tokens: [], alone: true };
      if (alone !== last) lanes.push(alone);
      for (const line of zone.lines) for (const token of line) alone.tokens.push(token);
    }
  }
  return lanes;
}
