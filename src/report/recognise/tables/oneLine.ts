import { onceFor, shapeOf, type TableForm } from '../../../form';
import type { ColumnWorth, Grid } from '../../grid';
import { besideOf } from '../columns/beside';
import { areInOrder, type Headings } from '../columns/headings';
import { numbersIn } from '../columns/totals';
import { isOfOtherLength, isShifted, perItem, whyShifted } from '../columns/shifted';
import { groupsInTurn } from '../columns/spelled';
import type { TableBlock } from '../layout/blocks';
import { areOneRow, totalComesOut } from '../rows/oneRow';
import { takeLineApart } from '../rows/runTogether';
import { turnedLabel } from '../tokens/match';
import type { Token } from '../tokens/token';
import type { Word } from '../tokens/words';
import { manyOf } from '../../grouped';
import { isMergedOver, whyMerged } from './mergedOver';
import type { At, TableReader } from './reader';

/** Whether so many figures, or more, stand in one row. */
function hasLine(found: readonly Token[], width: number): boolean {
  return Array.from(manyOf(found.map(({ row }) => row)).values()).some((n) => n >= width);
}

/** What the form has in the line, from left to right. */
const cellsOf = /* @__PURE__ */ onceFor((table: TableForm) =>
  Array.from(shapeOf(table).items.values()).flatMap(({ cells }) => cells),
);

/** The labels of the form that stand there with another year: 上年结果维持, 去年行政复议. */
function turnedIn({ pieces }: TableBlock): readonly Word[] {
  const strange = pieces.filter(({ token, word }) => word === null && token.kind === 'text');
  return strange.flatMap(({ token }) => turnedLabel(token.text)?.words ?? []);
}

/**
 * The columns of the header that names every cell, item by item in whatever order. In a text that may
 * have lost cells the names of an item must be in one line: of a broken one the rest begins anew.
 */
function namedColumns(
  block: TableBlock,
  table: TableForm,
  worth: ColumnWorth,
): { columns: number[]; row: number } | null {
  const cells = cellsOf(table);
  const { width } = shapeOf(table);
  const named = block.pieces.filter(({ word }) => word?.kind === 'column');
  if (named.length !== cells.length || !groupsInTurn(block.pieces, shapeOf(table))) return null;
  const sorted = perItem(
    [...named].sort((a, b) => a.token.column - b.token.column),
    width,
  );
  const isBroken = (own: typeof named) => new Set(own.map(({ token }) => token.row)).size > 1;
  if (worth === 'loose' && sorted.some(isBroken)) return null;
  const columns = cells.flatMap(({ column }, i) => {
    const own = sorted[Math.floor(i / width)] ?? [];
    return own.find(({ word }) => word?.id === column.id)?.token.column ?? [];
  });
  if (new Set(columns).size !== cells.length) return null;
  return { columns, row: Math.max(...named.map(({ token }) => token.row)) };
}

/** In text a row with gaps is certain only where it has as many cells as the header. */
function isAsLong(cells: Grid['cells'], row: number, columns: readonly number[]): boolean {
  return cells[row]?.length === Math.max(...columns) + 1;
}

/**
 * The one row below the header, by its columns; null where it is not as clear as that. In a text with
 * more columns than the form's a row may be as long as the header and yet stand beside it.
 */
function underNames(
  header: ReturnType<typeof namedColumns>,
  { cells }: Grid,
  worth: ColumnWorth,
  found: readonly Token[],
  { width, hasMore }: { width: number; hasMore: boolean },
) {
  if (!header || (worth === 'loose' && hasMore)) return null;
  const { columns, row: above } = header;
  const edge = Math.max(...columns);
  const below = found.filter(({ row, column }) => row > above && column <= edge);
  const row = below[0]?.row ?? above + 1;
  // Below a line with all its figures there is nothing more of the table, unless it is another such.
  const line = below.filter((token) => token.row === row);
  const isAlone = line.length === columns.length && !hasLine(below.slice(line.length), width);
  const inside = isAlone ? line : below;
  if (inside.some((token) => token.row !== row || !columns.includes(token.column))) return null;
  if (below.length < found.filter(({ column }) => column <= edge).length) return null;
  if (worth === 'loose' && !isAsLong(cells, row, columns)) return null;
  return columns.map(
    (column) => inside.find((token) => token.column === column) ?? { row, column },
  );
}

/** Whether a line of figures comes out, item by item, to its totals; tables without totals never do. */
function comesOutByItem(line: readonly Token[], table: TableForm): boolean {
  return (
    table.total !== null &&
    perItem(line, shapeOf(table).width).every((figures) => totalComesOut(figures) === true)
  );
}

/**
 * The figures of the table among those that follow its header: a date, a telephone number or a page
 * number may stand below. The first of them on one line, if they are as many as the cells and no other
 * line is; else the first ones of all, if they come out and are not all 0.
 */
function lineAmong(found: readonly Token[], table: TableForm): readonly Token[] {
  const { items, width } = shapeOf(table);
  const many = items.size * width;
  if (found.length <= many) {
    const glued = found.filter(({ text }) => /^\d+$/.test(text) && text.length >= many);
    return glued.length === 1 && found[0] === glued[0] ? glued : found;
  }
  const [first] = found;
  const line = found.filter(({ row }) => row === first?.row);
  const others = found.slice(line.length);
  if (line.length === many && !hasLine(others, width)) return line;
  const start = found.slice(0, many);
  const isRead = comesOutByItem(start, table) && start.some(({ text }) => /[1-9]/.test(text));
  return isRead && new Set(start.map(({ row }) => row)).size === many ? start : found;
}

/** As many as there are cells, in their order. */
function inTurn(
  found: readonly Token[],
  table: TableForm,
  headings: Headings,
): readonly Token[] | null {
  if (headings.hasMore) return null;
  const { items, width } = shapeOf(table);
  const many = items.size * width;
  const line = lineAmong(found, table);
  const values = line.length === many ? line : takeLineApart(line, items.size, width);
  const each = perItem(values ?? [], width);
  if (!each.every((figures) => areOneRow({ label: null, figures }, table.total !== null)))
    return null;
  const numbers = () => perItem(numbersIn({ figures: values ?? [] }), width);
  return areInOrder(headings, numbers, width) ? values : null;
}

/** Whether the figures of an item may be its own: with blanks among them they make up no more than the total. */
function mayComeOut(placed: readonly (Token | null)[]): boolean {
  const present = placed.flatMap((token) => token ?? []);
  const numbers = numbersIn({ figures: present });
  const total = placed.at(-1) ? (numbers.pop() ?? 0) : Infinity;
  const sum = numbers.reduce((all, value) => all + value, 0);
  return present.length < placed.length ? sum <= total : sum === total;
}

/** One line of a text with as many cells as there are, from its first figure to its last. */
function inFrame(
  found: readonly Token[],
  table: TableForm,
  { hasMore, inOrder }: Headings,
): readonly (Token | At)[] | null {
  const { items, width } = shapeOf(table);
  const many = items.size * width;
  const [first] = found;
  const last = found.at(-1);
  if (hasMore || inOrder !== true || table.total === null || !first || !last) return null;
  const inLine = found.every(({ row }) => row === first.row);
  if (!inLine || last.column - first.column !== many - 1) return null;
  const byColumn = new Map(found.map((token) => [token.column - first.column, token]));
  const placed = Array.from({ length: many }, (_, i) => byColumn.get(i) ?? null);
  if (byColumn.size < found.length || !perItem(placed, width).every(mayComeOut)) return null;
  return placed.map((token, i) => token ?? { row: first.row, column: first.column + i });
}

/** Reads a table of one line of figures under a header, without any label of its own (表四). */
export function readLine(
  reader: TableReader,
  table: TableForm,
  block: TableBlock,
  grid: Grid,
  worth: ColumnWorth,
  headings: Headings,
): void {
  const cells = cellsOf(table);
  const found = block.pieces
    .filter(({ token }) => token.kind === 'figure')
    .map(({ token }) => token);
  const turned = turnedIn(block);
  const isGroup = turned.some(({ kind }) => kind !== 'column');
  const header = isGroup ? null : namedColumns(block, table, worth);
  const isClear = turned.length > 0 || (worth !== 'loose' && header !== null);
  const under = underNames(header, grid, worth, found, {
    width: shapeOf(table).width,
    hasMore: headings.hasMore,
  });
  if (under) {
    const row = under[0]?.row ?? 0;
    const own = found.filter((token) => token.row === row);
    const line = {
      placed: under.map((cell) => ('kind' in cell ? cell : null)),
      width: shapeOf(table).width,
      hasTotal: table.total !== null,
    };
    const usual = () => ({ least: besideOf(block).right, most: Infinity });
    if (
      isShifted(line, own, () => besideOf(block), worth) ||
      (worth !== 'typed' && isOfOtherLength(line, grid.cells[row]?.length ?? 0, usual, worth))
    ) {
      reader.cannot(found, `${table.name}${whyShifted}`);
      return;
    }
  }
  const placed =
    under ?? (isClear ? null : (inTurn(found, table, headings) ?? inFrame(found, table, headings)));
  if (!placed) {
    reader.cannot(
      found,
      headings.inOrder && turned.length === 0
        ? `${table.name}应有 ${cells.length} 个数，这里有 ${found.length} 个，无法确定各属哪一格。`
        : `${table.name}的表头各栏的名称或次序与规定的不同，这些数无法确定各属哪一格。`,
    );
    return;
  }
  cells.forEach(({ id, column }, i) => {
    const cell = placed[i];
    if (cell && 'kind' in cell) {
      if (
        isMergedOver(
          grid,
          cell,
          () => header?.columns ?? [],
          () => [],
        )
      )
        reader.cannot([cell], whyMerged);
      else reader.figure(id, column.kind, cell);
    } else if (cell) reader.blank(id, cell);
  });
}
