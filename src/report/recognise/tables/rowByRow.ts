import { shapeOf, type TableForm, type TableShape } from '../../../form';
import type { ColumnWorth, Grid } from '../../grid';
import { quoted } from '../../quoted';
import { placeFigures, type RowSurroundings } from '../columns/place';
import { areInOrder, type Headings } from '../columns/headings';
import { numbersIn } from '../columns/totals';
import { totalsAreBlank } from '../columns/blankTotals';
import { alikeAmong } from '../columns/neighbours';
import { isOfOtherLength, isShifted, whyShifted, type PlacedLine } from '../columns/shifted';
import { mostComeOut } from '../rows/oneRow';
import type { BesideTable } from '../columns/beside';
import { isMergedOver, whyMerged } from './mergedOver';
import type { TableReader } from './reader';
import type { FoundRow } from '../rows/rows';
import { turnedColumn } from '../rows/segments';

/** Why the columns are not known: the header has them in another order, or does not tell. */
function whyNoOrder(inOrder: boolean | null): string {
  return inOrder === null
    ? '表头看不出“总计”是哪一栏，各行的数也看不出哪个是合计，无法确定各属哪一列。'
    : '表头各栏的次序与规定的不同，这里的数无法确定各属哪一列。';
}

function whyNot(name: string, expected: number, row: FoundRow): string {
  const found = row.figures.length;
  const digits = /^\d+$/.exec(row.figures[0]?.text ?? '')?.[0].length ?? 0;
  if (found === 1 && expected > 1 && digits >= expected) {
    return `${quoted(name)}应有 ${expected} 个数，这里只有一串数字，合计关系不能把它们唯一地分开。`;
  }
  if (found === expected) return `${quoted(name)}这一行的数没有对齐表头，无法确定各属哪一列。`;
  return `${quoted(name)}应有 ${expected} 个数，这里有 ${found} 个，无法确定各属哪一列。`;
}

/** Why a row has no name: what stands there that is none, or which of two names it may have. */
function whyNameless({ strange, lost, labelled }: FoundRow, isBare: boolean): string {
  const [text] = strange;
  if (isBare && !text)
    return '表里没有项目名称，行数或各栏的合计又与规定的次序对不上，无法确定各行是哪一项。';
  if (text) return `“${shortened(text.text)}”不是表中的项目名称，这些数无法确定属于哪一行。`;
  if (lost && labelled > 1) return '这些数上面和下面都有项目名称，无法确定是哪一项的。';
  if (lost && labelled > 0)
    return '无法确定项目名称写在数的上面还是下面，这些数属于哪一行也就不能确定。';
  return '这些数旁边没有认得出的项目名称，无法确定属于哪一行。';
}

const longestQuote = 24;

function shortened(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}

/** Items to which two rows of figures lay claim: one of them has the other's name by a slip. */
function namedTwice(rows: readonly FoundRow[]): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { item, figures } of rows) {
    if (item === null || figures.length === 0) continue;
    (once.has(item) ? twice : once).add(item);
  }
  return twice;
}

/** The numbers of columns for which some row has more figures than that, though not those of two rows. */
function crowdedIn(rows: readonly FoundRow[], shape: TableShape): ReadonlySet<number> {
  const crowded = new Set<number>();
  for (const { item, figures } of rows) {
    const width = shape.items.get(item ?? '')?.columns.length;
    if (width === undefined || figures.length <= width) continue;
    if (width === 1 || figures.length < width * 2) crowded.add(width);
  }
  return crowded;
}

/** Whether a row of a page or a text has another number of cells than those like it in the form. */
function differsFromAlike(
  line: PlacedLine,
  { label }: FoundRow,
  { rowLength, alike }: RowSurroundings,
  worth: Exclude<ColumnWorth, 'typed'>,
): boolean {
  if (!label) return false;
  const usual = () => {
    const { wholeLengths, longest } = alike.labelledIn(label.column);
    const lengths = wholeLengths.size > 0 ? wholeLengths : [longest];
    return { least: Math.min(...lengths), most: Math.max(...lengths) };
  };
  return isOfOtherLength(line, rowLength(label.row), usual, worth);
}

/** The rows of a table and what else is known of where they stand. */
export interface FoundRows {
  readonly rows: readonly FoundRow[];
  readonly worth: ColumnWorth;
  /** Cells in a row of the grid, blank ones included. */
  readonly rowLength: (row: number) => number;
  readonly isBlankCell: (row: number) => boolean;
  readonly headings: Headings;
  readonly grid: Grid;
  readonly beside: () => BesideTable;
}

/** Reads a table row by row: every figure to its cell, or the row to the unread. */
export function readRows(reader: TableReader, table: TableForm, found: FoundRows): void {
  const { rows, worth, rowLength, isBlankCell, headings, grid, beside } = found;
  const shape = shapeOf(table);
  const { items, width } = shape;
  const inOrder = areInOrder(headings, () => (table.total ? rows.map(numbersIn) : []), width);
  // Only in a text may blanks be lost without a trace.
  const mayLack = worth === 'loose' && table.total !== null;
  const { hasMore } = headings;
  const lacksTotals = mayLack && totalsAreBlank(rows, width);
  const comeOut = !mayLack || mostComeOut(rows, width);
  const hasLabel = ({ item, label, labelled: sides }: FoundRow) =>
    item !== null || label !== null || sides > 0;
  let bare: boolean | null = null;
  const isBare = () => (bare ??= !rows.some(hasLabel));
  const twice = namedTwice(rows);
  const alikeTo = alikeAmong(rows, items, rowLength);
  const crowded = crowdedIn(rows, shape);
  const labelled = () => rows.flatMap(({ label }) => label?.row ?? []);
  for (const row of rows) {
    const item = table.items.find(({ id }) => id === row.item);
    const own = items.get(row.item ?? '');
    if (!item || !own) {
      reader.cannot(row.figures, whyNameless(row, isBare()));
      continue;
    }
    if (twice.has(item.id)) {
      reader.cannot(row.figures, `${quoted(item.name)}在表里不止一行，无法确定哪一行是它的。`);
      continue;
    }
    const { columns, cells } = own;
    const ids = columns.map(({ id }) => id);
    const isTurned = row.header.has(turnedColumn);
    const around: RowSurroundings = {
      worth,
      rowLength,
      isBlankCell,
      hasMore,
      lacksTotals,
      comeOut,
      inOrder: inOrder && !isTurned,
      form: own,
      alike: alikeTo(item.id),
      isCrowded: crowded.has(ids.length),
      hasTotal: table.total !== null && columns.at(-1) === table.total,
    };
    const placed = placeFigures(row, ids, around);
    if (!placed) {
      const why = inOrder ? whyNot(item.name, ids.length, row) : whyNoOrder(headings.inOrder);
      reader.cannot(row.figures, isTurned ? whyNoOrder(false) : why);
      continue;
    }
    const line = { placed, width: ids.length, hasTotal: around.hasTotal };
    const isOff =
      isShifted(line, row.figures, beside, worth) ||
      (worth !== 'typed' && differsFromAlike(line, row, around, worth));
    if (isOff && !lacksTotals) {
      reader.cannot(row.figures, `${quoted(item.name)}${whyShifted}`);
      continue;
    }
    const named = () => ids.flatMap((id) => row.header.get(id) ?? []);
    cells.forEach(({ id, column }, i) => {
      const token = placed[i];
      const at = row.header.get(column.id);
      if (token && isMergedOver(grid, token, named, labelled)) reader.cannot([token], whyMerged);
      else if (token) reader.figure(id, column.kind, token);
      else if (row.label && at !== undefined && at >= row.label.end)
        reader.blank(id, { row: row.label.row, column: at });
    });
  }
}
