import type { Grid } from '../report';
import { applicationsForm } from './columns';
import type { KeptLedger } from './keep';
import { headerWord, noMeanings, readerOf, textIn, type ReadingHelp } from './reading';
import { comparable } from './vocabulary';

/*
 * What words of somebody else's ledger mean, as two columns that everybody can see: a formula knows
 * nothing of a workbook but the cells that it is given.
 */

const { columns } = applicationsForm;

export const meaningSheetName = '台账对照';

/** Over the column on the right, in a sheet of such rows. */
export const meaningHeader = '意思';

/** What a workbook keeps of headers and words, a row each. */
export function meaningRows({ meanings, headers }: KeptLedger): readonly (readonly string[])[] {
  const nameOf = (column: string) => columns.find(({ id }) => id === column)?.header ?? '';
  return [
    ...Object.entries(headers).map(([text, column]) => [text, nameOf(column)]),
    ...Object.entries(meanings.kind),
    ...Object.entries(meanings.result),
  ];
}

const { kindOf, resultsOf } = readerOf(noMeanings);

/** What a meaning tells its word to be: a column's header, a kind of applicant, an answer. */
function toldBy(word: string, meaning: string) {
  const column = columns.find(({ header }) => headerWord(header) === headerWord(meaning));
  if (column) return ['headers', headerWord(word), column.id] as const;
  if (kindOf(meaning)) return ['kind', comparable(word), meaning] as const;
  if (resultsOf(meaning).length === 1) return ['result', comparable(word), meaning] as const;
  return null;
}

/**
 * Such rows read again: the word on the left, its meaning on the right; where one is blank, nothing is said.
 * @returns what is wrong, and in which row, where not all of it is understood
 */
export function meaningsInRows(rows: Grid['cells']): ReadingHelp | string {
  const said = {
    headers: new Map<string, string>(),
    kind: new Map<string, string>(),
    result: new Map<string, string>(),
  };
  for (const [i, row] of rows.entries()) {
    const [word = '', meaning = ''] = row.map(textIn);
    if (row.length !== 2) return '要两列';
    if (word === '' || meaning === '' || meaning === meaningHeader) continue;
    const told = toldBy(word, meaning);
    if (!told) return `第 ${i + 1} 行的“${meaning}”不是办理结果、申请人类型、栏名`;
    const [list, key, means] = told;
    if ((said[list].get(key) ?? means) !== means) return `第 ${i + 1} 行的“${word}”有两个意思`;
    said[list].set(key, means);
  }
  const { headers, kind, result } = said;
  const meanings = { kind: Object.fromEntries(kind), result: Object.fromEntries(result) };
  return { headers, meanings };
}
