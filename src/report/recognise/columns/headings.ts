import { tableShapes, type Column, type HeaderShape, type TableShape } from '../../../form';
import { asked } from '../alike/trail';
import type { TableBlock, TablePiece } from '../layout/blocks';
import { namesNumbering } from '../layout/numbering';
import { matchLabel } from '../tokens/match';
import { groupsInTurn, isSpelledOut } from './spelled';
import { totalIsLast } from './totals';
import { tableIds } from '../tokens/words';

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

/** Longer ones are notes, not names of columns. */
const longestName = 10;
/** Longer than any heading: the note in the corner of 表三. */
const shortestNote = 15;

/** What stands before figures in their line is the label of their row, if no heading is beside it. */
function withoutRowLabel(run: readonly TablePiece[], { token: figure }: TablePiece): TablePiece[] {
  const isBeside = ({ token }: TablePiece) => token.row === figure.row;
  const isLabel = run.filter(isBeside).every(({ word }) => word === null);
  return isLabel ? run.filter((piece) => !isBeside(piece)) : [...run];
}

/** The headings between two rows of figures; a table that goes over two pages has them twice. */
function runsOf(pieces: readonly TablePiece[]): TablePiece[][] {
  const runs: TablePiece[][] = [];
  let run: TablePiece[] = [];
  for (const piece of pieces) {
    const isFigure = piece.token.kind === 'figure';
    if (isFigure || piece.word?.kind === 'item') {
      if (run.length > 0) runs.push(isFigure ? withoutRowLabel(run, piece) : run);
      run = [];
    } else if (piece.word?.kind !== 'heading') run.push(piece);
  }
  return [...runs, run].filter((one) => one.some(({ word }) => word?.kind === 'column'));
}

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((n, i) => i === 0 || n > (numbers[i - 1] ?? n));
}

/** Where the named headings stand in the run; those that are not there are left out. */
function positions(ids: readonly (string | undefined)[], names: readonly string[]): number[] {
  return names.map((name) => ids.indexOf(name)).filter((at) => at >= 0);
}

/** Whether these names stand one after the other, no other between, one of them perhaps beyond recognition. */
function standTogether(run: readonly TablePiece[], names: readonly string[]): boolean {
  const own = run.filter((piece) => isName(piece) || piece.word?.kind === 'column');
  return own.some((_, i) => {
    const some = own.slice(i, i + names.length);
    const fits = some.every(({ word }, n) => word === null || word.id === names[n]);
    return some.length === names.length && fits && some.filter(isName).length < 2;
  });
}

const idsOf = (columns: readonly Column[]) => columns.map(({ id }) => id);

/** The header of which most is there; of two the longer. */
function headerOf(
  run: readonly TablePiece[],
  shapes: readonly TableShape[],
): HeaderShape | undefined {
  const known = new Set(run.map(({ word }) => word?.id));
  const headers = shapes.flatMap((shape) => shape.headers);
  const fits = headers.map((header) => {
    const fit = header.columns.filter(({ id }) => known.has(id)).length;
    return { header, fit, labels: header.labels.length };
  });
  return fits.sort((a, b) => b.fit - a.fit || b.labels - a.labels)[0]?.header;
}

/** Whether a name that is none of the form's stands in the line of one that is, on that side of it. */
function standsBesideName(
  run: readonly TablePiece[],
  at: number,
  isOnSide: (index: number) => boolean,
): boolean {
  const row = run[at]?.token.row;
  return run.some((piece, i) => piece.token.row === row && isOnSide(i) && isName(piece));
}

/**
 * A header with a label over some of its columns (法人或其他组织). In reading order the columns before
 * these come before that label, and it before those after them, which may also stand in the row above
 * at its end.
 */
function areGrouped(run: readonly TablePiece[], header: HeaderShape, over: string): boolean | null {
  const ids = run.map(({ word }) => word?.id);
  const inner = idsOf(header.group?.columns ?? []);
  const outer = idsOf(header.columns).filter((id) => !inner.includes(id));
  const all = idsOf(header.columns);
  const [first = '', last = ''] = [outer[0], outer.at(-1)];
  const [before, after] = [all.slice(0, all.indexOf(inner[0] ?? '')), [last]];
  if (!isAscending(positions(ids, [...before, ...inner]))) return false;
  if (!isAscending(positions(ids, [...before, over]))) return false;
  // A heading that is not read may stand anywhere.
  if (!standTogether(run, inner)) return false;
  const [person, total] = [ids.indexOf(first), ids.indexOf(last)];
  // The one that is not read may be a name on the wrong side of the one that is.
  if (person < 0 && standsBesideName(run, total, (i) => i > total)) return false;
  if (total < 0 && standsBesideName(run, person, (i) => i < person)) return false;
  if (person < 0 || total < 0) return null;
  if (total > person + 1 && isAscending(positions(ids, [...before, over, ...after]))) return true;
  const [left, right] = [run[person]?.token, run[total]?.token];
  return left && right && right.row < left.row && right.column > left.column ? true : null;
}

/** The same columns for each of several items: they fall back to the first once for each but one. */
function areRepeated(run: readonly TablePiece[], shape: TableShape): boolean | null {
  const each = Array.from(shape.items.values(), ({ columns }) => idsOf(columns));
  const [outcomes = []] = each;
  const order = run.flatMap(({ word }) =>
    word?.kind === 'column' ? [outcomes.indexOf(word.id)] : [],
  );
  const falls = order.filter((n, i) => i > 0 && n <= (order[i - 1] ?? n)).length;
  if (falls > each.length - 1 || !groupsInTurn(run, shape)) return false;
  const many = each.flat().length;
  if (order.length === many) return true;
  const own = run.filter((piece) => isName(piece) || piece.word?.kind === 'column');
  const width = outcomes.length;
  const whole = each.every((names, i) =>
    standTogether(own.slice(i * width, (i + 1) * width), names),
  );
  return own.length === many && whole ? null : false;
}

function areInTurn(run: readonly TablePiece[], shapes: readonly TableShape[]): boolean {
  const ids = run.map(({ word }) => word?.id);
  const headers = shapes.flatMap(({ headers: all }) => all);
  return headers.every(({ columns }) => isAscending(positions(ids, idsOf(columns))));
}

function areInFormsOrder(
  run: readonly TablePiece[],
  shapes: readonly TableShape[],
): boolean | null {
  const repeated = shapes.find(({ isOneLine }) => isOneLine);
  if (repeated) return areRepeated(run, repeated);
  const header = headerOf(run, shapes);
  return header?.group ? areGrouped(run, header, header.group.text) : areInTurn(run, shapes);
}

/** How many headings the form has there, those over several columns and 信息内容 included. */
function expected(run: readonly TablePiece[], shapes: readonly TableShape[]): number {
  const labels = headerOf(run, shapes)?.labels ?? [];
  return labels.filter(isHeadingText).length;
}

/** Whether a label of the form is none of its notes. */
export function isHeadingText(text: string): boolean {
  return text.length < shortestNote;
}

/** Whether a text that is no label of the form may stand for the name of a column. */
export function isName({ token, word }: TablePiece): boolean {
  return word === null && token.kind === 'text' && token.text.length <= longestName;
}

const headingTexts = new Set(
  tableIds
    .flatMap(tableShapes)
    .flatMap(({ headers }) => headers.flatMap(({ labels }) => labels))
    .filter(isHeadingText),
);

function isHeading({ word }: TablePiece): boolean {
  return word !== null && headingTexts.has(word.text);
}

/** The names in a text of a header; of one that holds names of the form and others, each of them. */
function namesIn({ token, word }: TablePiece): { strange: number; known: number } {
  if (word !== null || token.kind !== 'text') return { strange: 0, known: 0 };
  const parts = token.text.split(/\s+/);
  const strange = parts.filter((part) => matchLabel(part) === null);
  const known = parts.length - strange.length;
  if (known === 0) return { strange: Number(token.text.length <= longestName), known };
  return { strange: strange.filter((part) => part.length <= longestName).length, known };
}

/**
 * Headings that are none of the form's, beyond those that may be the form's with slips in them. 序号
 * is one wherever it stands, as long as it is still there: what it numbers was not found.
 */
function hasMore(run: readonly TablePiece[], shapes: readonly TableShape[]): boolean {
  const first = run.findIndex(({ word }) => word !== null);
  let [strange, known] = [0, run.filter(isHeading).length];
  for (const names of run.slice(Math.max(0, first)).map(namesIn)) {
    strange += names.strange;
    known += names.known;
  }
  const isStrange = () => strange > Math.max(0, expected(run, shapes) - known);
  return run.some(namesNumbering) || (strange > 0 && isStrange());
}

export function headingsOf({ table, pieces }: TableBlock): Headings {
  const shapes = tableShapes(table);
  const odd = runsOf(pieces)
    .map((run) => ({ run, order: areInFormsOrder(run, shapes), more: hasMore(run, shapes) }))
    .filter(({ run, order, more }) => (order !== true || more) && !isSpelledOut(run, table));
  const orders = odd.map(({ order }) => order);
  return {
    inOrder: orders.includes(false) ? false : orders.includes(null) ? null : true,
    hasMore: odd.some(({ more }) => more),
  };
}

/**
 * Whether the columns are the form's, all that is known of it taken together.
 * @param rows the figures of rows that have a total
 */
export function areInOrder(
  { inOrder }: Headings,
  rows: () => readonly (readonly number[])[],
  width: number,
): boolean {
  if (inOrder === false) return false;
  const last = asked(() => totalIsLast(rows(), width));
  return inOrder === null ? last === true : last !== false;
}
