import type { Ledger } from './ledger';
import type { WordMeanings } from './words';

/** A word of an older ledger that is in no list, and how many rows have it. */
export interface UnknownWord {
  readonly column: keyof WordMeanings;
  readonly word: string;
  readonly rows: number;
}

/** Each distinct word that keeps applications from being counted, the most frequent first. */
export function unknownWords({ applications }: Ledger): readonly UnknownWord[] {
  const found = new Map<string, UnknownWord>();
  const add = (column: keyof WordMeanings, word: string) => {
    const rows = found.get(`${column} ${word}`)?.rows ?? 0;
    found.set(`${column} ${word}`, { column, word, rows: rows + 1 });
  };
  for (const { row, kind, results } of applications ?? []) {
    const [kindText, resultText] = [row.text('kind'), row.text('result')];
    if (kind === null && kindText !== '') add('kind', kindText);
    if (results.length === 0 && resultText !== '') add('result', resultText);
  }
  return [...found.values()].sort((a, b) => b.rows - a.rows);
}
