import { addTo, grouped } from '../../report';
import { onceFor } from '../../form';
import type { LedgerForm } from '../columns';
import { headerWord } from './headerWord';
import type { Label } from './labels';

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

/** A column that a name means, and how certainly: the lower its rank, the more. */
interface Meaning {
  readonly id: string;
  readonly rank: number;
}

/** What names mean in a ledger, each as {@link headerWord} has it. */
const meaningsIn = /* @__PURE__ */ onceFor(
  ({ columns }: LedgerForm): ReadonlyMap<string, readonly Meaning[]> =>
    grouped(
      columns.flatMap(({ id, header, also, instead = [] }) => {
        // The surest first.
        const names = new Set([header, ...also, ...instead].map(headerWord));
        return Array.from(names, (name, i) => [name, { id, rank: 1 + i }] as const);
      }),
    ),
);

/** The columns of one ledger in a row of names; of two that mean the same the surer one. */
function columnsIn<Id extends string>(
  form: LedgerForm<Id>,
  labels: readonly Label[],
  own: HeaderWords,
): ReadonlyMap<Id, number> {
  const meanings = meaningsIn(form);
  const meant = new Map<string, { readonly at: number; readonly rank: number }[]>();
  labels.forEach(({ names }, at) => {
    for (const name of names) {
      const said = own.get(name);
      if (said !== undefined) addTo(meant, said, { at, rank: 0 });
      for (const { id, rank } of meanings.get(name) ?? []) addTo(meant, id, { at, rank });
    }
  });
  const columns = new Map<Id, number>();
  if (meant.size === 0) return columns;
  const taken = new Set<number>();
  for (const { id } of form.columns) {
    const [first] = (meant.get(id) ?? [])
      .filter(({ at }) => !taken.has(at))
      .sort((a, b) => a.rank - b.rank || a.at - b.at);
    if (!first) continue;
    columns.set(id, first.at);
    taken.add(first.at);
  }
  return columns;
}

/** What stands over the other columns, and which columns stand for others, without the user's word. */
function headerRead<Id extends string>(
  form: LedgerForm<Id>,
  labels: readonly Label[],
  row: number,
  columns: ReadonlyMap<Id, number>,
  own: HeaderWords,
): HeaderRead<Id> {
  const taken = new Set(columns.values());
  const texts = labels.map(({ own, group }, column) => ({ column, text: group + own }));
  const others = texts.filter(({ column }) => labels[column]?.own !== '' && !taken.has(column));
  const instead = form.columns.flatMap(({ id, header, instead: standing = [] }) => {
    const at = texts[columns.get(id) ?? -1];
    const names = new Set(standing.map(headerWord));
    return at && (labels[at.column]?.names ?? []).some((name) => names.has(name) && !own.has(name))
      ? [{ ...at, name: header }]
      : [];
  });
  return { form, row, columns, others, instead };
}

/**
 * The header row of a ledger in a sheet: the row that names most of its columns; null where none does.
 * @param fewest also a row that names so many of them and lacks what a ledger must have
 */
export function findHeader<Id extends string>(
  rows: readonly (readonly Label[])[],
  form: LedgerForm<Id>,
  own: HeaderWords,
  fewest = Infinity,
): HeaderRead<Id> | null {
  let best = { row: -1, columns: new Map<Id, number>() as ReadonlyMap<Id, number> };
  rows.forEach((labels, row) => {
    const columns = columnsIn(form, labels, own);
    const isThis = form.marks.every((group) => group.some((id) => columns.has(id)));
    const fits = isThis || columns.size >= fewest;
    if (fits && columns.size > best.columns.size) best = { row, columns };
  });
  const labels = rows[best.row];
  return labels ? headerRead(form, labels, best.row, best.columns, own) : null;
}
