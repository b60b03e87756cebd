import type { TableId } from '../../../form';
import type { Block, Piece } from '../layout/blocks';
import { isMissingMark } from '../characters/figure';
import type { FoundRow } from '../rows/rows';

/** What the headings over a table's columns say of figures that do not stand under them. */
export interface Headings {
  /**
   * False where columns stand in another order than the form's; null where only the sums tell
   * whether 总计 does.
   */
  readonly inOrder: boolean | null;
  /** True where there are more columns than the form's: 备注, 序号, 上年数. */
  readonly hasMore: boolean;
}

const legalPersons = '法人或其他组织';
const inner = ['business', 'research', 'welfare', 'legal', 'other'];
/** Longer ones are notes, not names of columns. */
const longestName = 10;

/** The headings between two rows of figures; a table that goes over two pages has them twice. */
function runsOf(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.token.kind === 'figure' || piece.word?.kind === 'item') {
      if (runs.at(-1)?.length !== 0) runs.push([]);
    } else if (piece.word?.kind !== 'heading') runs.at(-1)?.push(piece);
  }
  return runs.filter((run) => run.some(({ word }) => word?.kind === 'column'));
}

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((n, i) => i === 0 || n > (numbers[i - 1] ?? n));
}

/** Where the named headings stand in the run; those that are not there are left out. */
function positions(ids: readonly (string | undefined)[], names: readonly string[]): number[] {
  return names.map((name) => ids.indexOf(name)).filter((at) => at >= 0);
}

/** Whether these five stand one after the other, one of them perhaps beyond recognition. */
function hasFive(run: readonly Piece[], names: readonly string[]): boolean {
  const own = run.filter((piece) => isName(piece) || names.some((name) => name === piece.word?.id));
  return own.some((_, i) => {
    const five = own.slice(i, i + names.length);
    const fits = five.every(({ word }, n) => word === null || word.id === names[n]);
    return five.length === names.length && fits && five.filter(isName).length < 2;
  });
}

/**
 * In reading order the heading of 自然人 comes before the one over the five, and this before 总计,
 * which may also stand in the row above them at its end.
 */
function isTable3(run: readonly Piece[]): boolean | null {
  const ids = run.map(({ word }) => word?.id);
  const [person, total] = [ids.indexOf('person'), ids.indexOf('total')];
  const five = isAscending(positions(ids, ['person', ...inner]));
  if (!five || !isAscending(positions(ids, ['person', legalPersons]))) return false;
  // A heading that is not read may stand anywhere.
  if (!hasFive(run, inner)) return false;
  if (person < 0 || total < 0) return null;
  if (total > person + 1 && isAscending(positions(ids, ['person', legalPersons, 'total'])))
    return true;
  const [first, last] = [run[person]?.token, run[total]?.token];
  return first && last && last.row < first.row && last.column > first.column ? true : null;
}

const outcomes = ['upheld', 'corrected', 'otherResult', 'pending', 'total'];
const groups = ['4.reconsideration', '行政诉讼', '4.directSuit', '4.suitAfterReconsideration'];

/** Five outcomes and again five, three times: they fall back to the first twice at most. */
function isTable4(run: readonly Piece[]): boolean | null {
  const ids = run.map(({ word }) => word?.id);
  const order = run.flatMap(({ word }) =>
    word?.kind === 'column' ? [outcomes.indexOf(word.id)] : [],
  );
  const falls = order.filter((n, i) => i > 0 && n <= (order[i - 1] ?? n)).length;
  if (falls > 2 || !isAscending(positions(ids, groups))) return false;
  if (order.length === 15) return true;
  const own = run.filter((piece) => isName(piece) || piece.word?.kind === 'column');
  const whole = [0, 5, 10].every((from) => hasFive(own.slice(from, from + 5), outcomes));
  return own.length === 15 && whole ? null : false;
}

const ofTable2 = [
  ['issued', 'repealed', 'effective'],
  ['made', 'published', 'publishedTotal'],
  ['lastYear', 'change', 'decisions'],
  ['projects', 'amount'],
];

function isTable2(run: readonly Piece[]): boolean {
  const ids = run.map(({ word }) => word?.id);
  return ofTable2.every((names) => isAscending(positions(ids, names)));
}

const inOrder: Readonly<Record<TableId, (run: readonly Piece[]) => boolean | null>> = {
  2: isTable2,
  3: isTable3,
  4: isTable4,
};

/** How many headings the form has there, those over several columns and 信息内容 included. */
function expected(run: readonly Piece[], table: TableId): number {
  if (table !== '2') return table === '3' ? 9 : 19;
  const known = new Set(run.map(({ word }) => word?.id));
  return 1 + (ofTable2.find((names) => names.some((name) => known.has(name)))?.length ?? 1);
}

function isName({ token, word }: Piece): boolean {
  return word === null && token.kind === 'text' && token.text.length <= longestName;
}

/** Longer than any heading but the note in the corner of 表三; 第二十条 heads a part of 表二. */
function isHeading({ word }: Piece): boolean {
  return word !== null && word.text.length < 15 && !word.text.startsWith('第二十条');
}

/** Headings that are none of the form's, beyond those that may be the form's with slips in them. */
function hasMore(run: readonly Piece[], table: TableId): boolean {
  const first = run.findIndex(({ word }) => word !== null);
  const strange = run.slice(Math.max(0, first)).filter(isName).length;
  return strange > Math.max(0, expected(run, table) - run.filter(isHeading).length);
}

export function headingsOf({ table, pieces }: Block): Headings {
  const runs = runsOf(pieces);
  const orders = runs.map((run) => inOrder[table](run));
  return {
    inOrder: orders.includes(false) ? false : orders.includes(null) ? null : true,
    hasMore: runs.some((run) => hasMore(run, table)),
  };
}

/**
 * Whether by the sums of these rows their total is the last figure: a row comes out for any of its
 * figures that is the sum of the others. Null where nothing speaks for it, or against it.
 */
export function totalIsLast(rows: readonly (readonly number[])[], width: number): boolean | null {
  const fits = new Array<number>(width).fill(0);
  let full = 0;
  for (const row of rows) {
    const sum = row.reduce((all, value) => all + value, 0);
    if (row.length !== width || sum === 0) continue;
    full += 1;
    row.forEach((value, i) => {
      if (value * 2 === sum) fits[i] = (fits[i] ?? 0) + 1;
    });
  }
  const last = fits.pop() ?? 0;
  if (Math.max(...fits) > Math.max(1, last)) return false;
  return last * 2 > full && last >= Math.max(...fits) ? true : null;
}

/** Whether the columns are the form's, all that is known of it taken together. */
export function areInOrder(
  { inOrder }: Headings,
  rows: readonly (readonly number[])[],
  width: number,
): boolean {
  if (inOrder === false) return false;
  const last = totalIsLast(rows, width);
  return inOrder === null ? last === true : last !== false;
}

/** The figures of a row as numbers; none where one of them is no plain number. */
export function numbersIn({ figures }: Pick<FoundRow, 'figures'>): number[] {
  const numbers = figures.map(({ text }) =>
    isMissingMark(text) ? 0 : Number(text.normalize('NFKC').replaceAll(',', '')),
  );
  return numbers.some((n) => !Number.isFinite(n)) ? [] : numbers;
}
