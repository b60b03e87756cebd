import { tableShapes, type TableId } from '../../../form';
import { fold } from '../characters/fold';
import { captionOf } from '../tokens/caption';
import type { Token, TokenRow } from '../tokens/token';
import { isAfterTables, itemOrder, takeMark } from '../tokens/words';

/** Texts that end a table: paragraphs, and headings of sections that follow the tables. */
export function endsTable(text: string): boolean {
  const folded = fold(text);
  return (
    folded.length >= 40 ||
    folded.includes('。') ||
    (!folded.startsWith('(') && isAfterTables(takeMark(folded).mark))
  );
}

const isPlain = ({ kind, title }: Token) => kind === 'text' && title === null;

/** A line that says what a table below it is about, and nothing of years or organs. */
const isHeading = (line: TokenRow) =>
  line.length === 1 && line.every((token) => isPlain(token) && captionOf(token.text) === null);

/** Names of columns most of which no table of the form has. */
function isForeignHead(line: TokenRow): boolean {
  const foreign = line.filter(isPlain).length;
  const known = line.filter(({ match }) => match !== null).length;
  return foreign > Math.max(1, known) && line.length === foreign + known;
}

function linesOf(tokens: readonly Token[]): readonly TokenRow[] {
  const lines: Token[][] = [];
  for (const token of tokens) {
    const line = lines.at(-1);
    if (line?.[0]?.row === token.row) line.push(token);
    else lines.push([token]);
  }
  return lines;
}

/** The headings of tables that are none of the form's: a line alone, and a head of other columns below it. */
export function headingsOfOthers(tokens: readonly Token[]): ReadonlySet<Token> {
  const lines = linesOf(tokens);
  return new Set(
    lines.flatMap((line, i) => {
      const below = lines[i + 1];
      return below && isHeading(line) && isForeignHead(below) ? line : [];
    }),
  );
}

/**
 * Whether nothing more of a table can come: its last row is there, or its line of figures.
 * @param reached how far down the form its items have come
 */
export function isWhole(table: TableId, reached: number, tokens: readonly Token[]): boolean {
  const figures = tokens.filter(({ kind }) => kind === 'figure').length;
  return tableShapes(table).some(({ items, width, isOneLine }) => {
    if (isOneLine) return figures >= items.size * width;
    const last = itemOrder.get(Array.from(items.keys()).at(-1) ?? '') ?? Infinity;
    return figures > 0 && reached >= last;
  });
}
