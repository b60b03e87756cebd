import { matchLabel } from './match';
import type { TokenRow, Token } from './scan';

/** Lines over which one label may be broken. */
const most = 4;

function mayBelong(token: Token | undefined): token is Token {
  return token?.kind === 'text' || token?.kind === 'label';
}

function isWhole({ kind, match }: Token): boolean {
  return kind === 'label' && match !== null && !match.cut;
}

/** The label that the end of one line and the beginnings of the next make, if they make one. */
function joinedAt(
  lines: readonly TokenRow[],
  start: number,
): { label: Token; lines: number } | null {
  const first = lines[start]?.at(-1);
  if (!mayBelong(first)) return null;
  let text = first.text;
  let whole = isWhole(first);
  for (let i = 1; i < most; i += 1) {
    const line = lines[start + i];
    const next = line?.[0];
    if (!line || !mayBelong(next) || text.length + next.text.length > 80) return null;
    text += next.text;
    whole &&= isWhole(next);
    const match = whole ? null : matchLabel(text);
    if (match?.exact && !match.cut) {
      return { label: { ...next, kind: 'label', text, value: text, match }, lines: i };
    }
    if (line.length > 1) return null;
  }
  return null;
}

/**
 * Puts labels together again that a line break or a page break tore apart: `（四）无` and `法提供`.
 * The label then stands where its end stood, before its figures.
 */
export function joinBrokenLabels(lines: readonly TokenRow[]): TokenRow[] {
  const whole: TokenRow[] = [];
  let i = 0;
  let line = lines[0];
  while (line) {
    const joined = joinedAt(lines, i);
    if (joined) {
      if (line.length > 1) whole.push(line.slice(0, -1));
      i += joined.lines;
      line = [joined.label, ...(lines[i] ?? []).slice(1)];
    } else {
      whole.push(line);
      i += 1;
      line = lines[i];
    }
  }
  return whole;
}
