import { lastIndexOf } from '../characters/last';
import { printedLabel } from './match';
import type { TokenRow, Token } from './token';

/** Lines over which one label may be broken. */
const most = 4;
const longest = 80;

function mayBelong(token: Token | undefined): token is Token {
  return token?.kind === 'text' || token?.kind === 'label';
}

function isWhole({ kind, match }: Token): boolean {
  return kind === 'label' && match !== null && !match.cut;
}

/** How many figures end a line. */
function figuresBehind(line: TokenRow): number {
  return line.length - 1 - lastIndexOf(line, ({ kind }) => kind !== 'figure');
}

/** A label put together again, with what else stood in its lines. */
interface Joined {
  /** What stands before the label in its first line. */
  readonly before: TokenRow;
  /** The label, and what stands behind it: its figures, or other labels. */
  readonly line: TokenRow;
  /** Lines after the first that it took. */
  readonly more: number;
}

/**
 * The label that the end of a line and the beginnings of those after `start` make, if they make one.
 * Figures may stand in one of its lines, or in one of their own between them; in two, they are two rows'.
 */
function joinedAt(opening: TokenRow, lines: readonly TokenRow[], start: number): Joined | null {
  const at = opening.length - 1 - figuresBehind(opening);
  const first = opening[at];
  if (!mayBelong(first)) return null;
  let behind: TokenRow = opening.slice(at + 1);
  let { text } = first;
  let whole = isWhole(first);
  for (let i = 1, parts = 1; parts < most; i += 1) {
    const line = lines[start + i] ?? [];
    const [next] = line;
    const isWithin = behind.length > 0;
    if (isWithin && (line.length > 1 || next?.kind === 'figure')) return null;
    if (next?.kind === 'figure') {
      if (figuresBehind(line) < line.length) return null;
      behind = line;
      continue;
    }
    if (!mayBelong(next) || text.length + next.text.length > longest) return null;
    text += next.text;
    parts += 1;
    whole &&= isWhole(next);
    if (!isWithin) behind = line.slice(1);
    const match = whole ? null : printedLabel(text);
    if (match && !match.cut) {
      // Figures that follow may be the label's as well as those within it.
      if (isWithin && lines[start + i + 1]?.[0]?.kind === 'figure') return null;
      const row = behind[0]?.row ?? next.row;
      const label: Token = { ...next, kind: 'label', row, text, value: text, match };
      return { before: opening.slice(0, at), line: [label, ...behind], more: i };
    }
    // Only figures may stand within a label.
    if (figuresBehind(line) < line.length - 1) return null;
  }
  return null;
}

/**
 * Puts labels together again that a line break or a page break tore apart: `（四）无` and `法提供`.
 * The label then stands in the line of its figures, or where its end stood.
 */
export function joinBrokenLabels(lines: readonly TokenRow[]): TokenRow[] {
  const whole: TokenRow[] = [];
  let i = 0;
  let line = lines[0];
  while (line) {
    const joined = joinedAt(line, lines, i);
    if (joined) {
      if (joined.before.length > 0) whole.push(joined.before);
      i += joined.more;
      ({ line } = joined);
    } else {
      whole.push(line);
      i += 1;
      line = lines[i];
    }
  }
  return whole;
}
