import type { ColumnWorth } from '../../grid';
import { asked } from '../alike/trail';
import type { Token } from '../tokens/token';
import { grouped } from '../../grouped';
import type { TablePiece } from './blocks';

/** With fewer rows than these, ascending figures may be chance. */
const fewest = 4;

/** More labels than this in a row are looked at no further. */
const longestRun = 8;

const isFigure = ({ token }: TablePiece) => token.kind === 'figure';

/** Labels of a row, or texts that may be some; not headings over the rows that follow. */
function areOfRow(labels: readonly TablePiece[]): boolean {
  return (
    labels.some(({ word }) => word === null || word.kind === 'item') &&
    labels.every(({ word }) => word?.kind !== 'column' && word?.kind !== 'heading')
  );
}

/** The figures right before the labels of the rows, or right after them. */
function besideLabels(pieces: readonly TablePiece[], side: 'before' | 'after'): readonly Token[] {
  const found: Token[] = [];
  pieces.forEach((piece, i) => {
    const beside = pieces[side === 'before' ? i + 1 : i - 1];
    if (!isFigure(piece) || !beside || isFigure(beside)) return;
    const after = pieces.slice(i + 1, i + 1 + longestRun);
    const end = after.findIndex(isFigure);
    const labels = side === 'before' ? after.slice(0, end < 0 ? after.length : end) : [beside];
    if (areOfRow(labels)) found.push(piece.token);
  });
  return found;
}

/**
 * Those that are one more than the one before, or one less than the one after; none by chance.
 * Where the grid keeps its columns, they stand in one.
 */
function runningIn(found: readonly Token[], worth: ColumnWorth): readonly Token[] {
  const tokens = found.filter(({ column }) => worth === 'loose' || column === found[0]?.column);
  const marks = asked(() => runningMarks(tokens));
  return tokens.filter((_, i) => marks.charAt(i) === '+');
}

/** A sign for each: `+` where it is one of those; nothing where there are none. */
function runningMarks(tokens: readonly Token[]): string {
  const [first] = tokens;
  if (!first || tokens.length < fewest || rowNumber(first) !== 1) return '';
  const numbers = tokens.map(rowNumber);
  const follows = (i: number) => numbers[i] === (numbers[i - 1] ?? NaN) + 1;
  const steps = numbers.filter((_, i) => follows(i)).length;
  if (steps < (tokens.length - 1) * 0.75) return '';
  return tokens.map((_, i) => (follows(i) || follows(i + 1) ? '+' : '-')).join('');
}

function rowNumber({ text }: Token): number {
  const plain = text.normalize('NFKC');
  return /^\d{1,3}$/.test(plain) ? Number(plain) : NaN;
}

/** Where the rows are numbered before their labels, a number comes before the first item. */
function beginsBeforeItems(pieces: readonly TablePiece[], [first]: readonly Token[]): boolean {
  const item = pieces.findIndex(({ word }) => word?.kind === 'item');
  return pieces.findIndex(({ token }) => token === first) < item;
}

/** The figures line by line. */
function linesIn(pieces: readonly TablePiece[]): readonly (readonly Token[])[] {
  return [...grouped(pieces.filter(isFigure).map(({ token }) => [token.row, token])).values()];
}

const several = (line: readonly Token[]): boolean => line.length > 1;

/** The first figures of the lines, where most have several: the labels have lines of their own. */
function firstInLines(pieces: readonly TablePiece[]): readonly Token[] {
  const first = pieces.find(isFigure);
  if (!first || rowNumber(first.token) !== 1) return [];
  const lines = linesIn(pieces);
  if (lines.filter(several).length * 2 <= lines.length) return [];
  return lines.flatMap(([one]) => one ?? []);
}

/** What stands over such a column. */
const named = /^(?:序\s*号|编\s*号|行\s*次|项\s*次)$/;

export const namesNumbering = ({ token, word }: TablePiece): boolean =>
  word === null && token.kind !== 'figure' && named.test(token.text);

/** The 1 under 序号, where there is but one row, as in 表四. */
function singleIn(pieces: readonly TablePiece[]): readonly Token[] {
  const heads = pieces.filter(namesNumbering);
  if (heads.length === 0) return [];
  const lines = linesIn(pieces);
  const first = lines[0]?.[0];
  if (lines.filter(several).length > 1) return [];
  const stands = first && heads.some(({ token }) => token.column === first.column);
  return stands && first.text.normalize('NFKC') === '1' ? [first] : [];
}

/**
 * 序号: a column of numbers beside the labels, one more from row to row. They are no figures of the
 * form, and where a figure of a row is missing, its own number or the next row's would make up for
 * it. Empty where the rows are not numbered.
 */
export function numberingIn(pieces: readonly TablePiece[], worth: ColumnWorth): ReadonlySet<Token> {
  if (pieces.filter(isFigure).length < fewest) return new Set(singleIn(pieces));
  const before = runningIn(besideLabels(pieces, 'before'), worth);
  if (before.length > 0 && beginsBeforeItems(pieces, before)) return new Set(before);
  const after = runningIn(besideLabels(pieces, 'after'), worth);
  if (after.length > 0) return new Set(after);
  const first = worth === 'loose' ? runningIn(firstInLines(pieces), worth) : [];
  return new Set(first.length > 0 ? first : singleIn(pieces));
}
