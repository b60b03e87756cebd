import type { CellValue, Grid } from '../../report';
import type { LedgerColumn, LedgerForm } from '../columns';
import { headerWord } from './headerWord';

/** Which column of a ledger each column of a grid holds, told by the words of its header row. */
export interface HeaderRead<Id extends string = string> {
  readonly form: LedgerForm<Id>;
  /** Row of the grid in which the names stand that were told last; figures begin below. */
  readonly row: number;
  readonly columns: ReadonlyMap<Id, number>;
  /** Headers that are none of the ledger's columns, with their column in the grid. */
  readonly others: readonly HeaderText[];
  /** Columns that stand for another, which the sheet does not have. */
  readonly instead: readonly (HeaderText & { readonly name: string })[];
}

/** What stands over a column of the grid. */
export interface HeaderText {
  readonly column: number;
  readonly text: string;
}

/** Further headers that the user said belong to a column, by {@link headerWord}. */
export type HeaderWords = ReadonlyMap<string, string>;

/** A header stands near the top; further down nobody looks for it. */
const lastHeaderRow = 30;

const textOf = (cell: CellValue | undefined) =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';

/** A column's name, and that of the group above it, as merged cells show them. */
interface Label {
  readonly own: string;
  readonly group: string;
}

/** The words over each column in a row; what is merged down from above counts for the row below. */
function labelsIn({ cells, merges }: Grid, row: number): readonly Label[] {
  const width = Math.max(0, ...cells.slice(0, row + 1).map(({ length }) => length));
  const labels = Array.from({ length: width }, (_, column) => ({
    own: textOf(cells[row]?.[column]),
    group: '',
  }));
  for (const { row: top, column, rows, columns } of merges) {
    const text = textOf(cells[top]?.[column]);
    if (text === '' || top > row) continue;
    for (let at = column; at < Math.min(width, column + columns); at += 1) {
      const label = labels[at];
      if (!label) continue;
      if (top < row && top + rows > row) labels[at] = { ...label, own: label.own || text };
      else if (top + rows === row && isGroup(text, columns, width))
        labels[at] = { ...label, group: text };
    }
  }
  return labels;
}

/** A title or a note across the sheet is no group of its columns. */
const isGroup = (text: string, columns: number, width: number) =>
  columns > 1 && columns < width && text.length <= 12;

/** Groups whose columns go by other names than they would without them: 补正 over 收到日期. */
export const particular = /补正|征求|意见|第三方|延期|延长|收费|缴费|费用|复议|诉讼|重新/;

/** The names by which a column may be known: with its group, and alone where the group says no more. */
function namesOf({ own, group }: Label): readonly string[] {
  if (own === '') return [];
  if (group === '') return [headerWord(own)];
  const whole = headerWord(group + own);
  return particular.test(group) ? [whole] : [whole, headerWord(own)];
}

const known = new WeakMap<LedgerColumn, readonly string[]>();

/** Every header of a column as it compares, the surest first. */
function wordsOf(column: LedgerColumn): readonly string[] {
  const { header, also, instead = [] } = column;
  const words = known.get(column) ?? [header, ...also, ...instead].map(headerWord);
  known.set(column, words);
  return words;
}

/** How certainly a name means a column: the lower, the more. */
function rankOf<Id extends string>(
  column: LedgerColumn<Id>,
  names: readonly string[],
  own: HeaderWords,
): number {
  if (names.some((name) => own.get(name) === column.id)) return 0;
  const words = wordsOf(column);
  const ranks = names.map((name) => words.indexOf(name)).filter((rank) => rank >= 0);
  return ranks.length === 0 ? Infinity : 1 + Math.min(...ranks);
}

/** The columns of one ledger in a row of names; of two that mean the same the surer one. */
function headerIn<Id extends string>(
  form: LedgerForm<Id>,
  labels: readonly Label[],
  row: number,
  own: HeaderWords,
): HeaderRead<Id> {
  const named = labels.map(namesOf);
  const columns = new Map<Id, number>();
  const taken = new Set<number>();
  for (const column of form.columns) {
    const ranked = named
      .map((names, at) => ({ at, rank: rankOf(column, names, own) }))
      .filter(({ rank, at }) => rank < Infinity && !taken.has(at))
      .sort((a, b) => a.rank - b.rank || a.at - b.at);
    const [first] = ranked;
    if (!first) continue;
    columns.set(column.id, first.at);
    taken.add(first.at);
  }
  const texts = labels.map(({ own: text, group }, column) => ({ column, text: group + text }));
  const others = texts.filter(({ column }) => labels[column]?.own !== '' && !taken.has(column));
  const instead = form.columns.flatMap(({ id, header, instead: standing = [] }) => {
    const at = texts[columns.get(id) ?? -1];
    const names = new Set(standing.map(headerWord));
    return at && (named[at.column] ?? []).some((name) => names.has(name))
      ? [{ ...at, name: header }]
      : [];
  });
  return { form, row, columns, others, instead };
}

const isThis = <Id extends string>({ form, columns }: HeaderRead<Id>) =>
  form.marks.every((group) => group.some((id) => columns.has(id)));

/** The header row of a ledger in a grid: the row that names most of its columns; null where none does. */
export function findHeader<Id extends string>(
  grid: Grid,
  form: LedgerForm<Id>,
  own: HeaderWords,
): HeaderRead<Id> | null {
  let best: HeaderRead<Id> | null = null;
  const end = Math.min(lastHeaderRow, grid.cells.length);
  for (let row = 0; row < end; row += 1) {
    const read = headerIn(form, labelsIn(grid, row), row, own);
    if (isThis(read) && read.columns.size > (best?.columns.size ?? 0)) best = read;
  }
  return best;
}
