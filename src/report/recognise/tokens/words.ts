import {
  form2019,
  form2021,
  forms,
  sections,
  type EditionId,
  type FormCell,
  type TableForm,
  type TableId,
} from '../../../form';
import { bare, fold } from '../characters/fold';

/** A label of the form, of either edition, as recognition knows it. */
export interface Word {
  /**
   * `item`: names a row of figures. `column`: stands over a column of figures. `group`: covers
   * others. `heading`: of a section.
   */
  readonly kind: 'item' | 'column' | 'group' | 'heading';
  /** Null for the headings of sections without a table. */
  readonly table: TableId | null;
  /** Of the item or the column; the printed text of others. */
  readonly id: string;
  /** As printed. */
  readonly text: string;
  /** The number before it: `三`, `1`; empty where there is none. */
  readonly mark: string;
  /** Its letters alone, folded, without the mark. */
  readonly key: string;
  /** The same without what stands in brackets. */
  readonly shortKey: string;
  readonly editions: ReadonlySet<EditionId>;
}

const marked =
  /^(?:\(([一二三四五六七八九十]{1,2}|[1-9])\)|([一二三四五六七八九十]{1,2})[、.,:]|([1-9])(?:[.、,:)](?!\d)))(.+)$/;

/** Takes the number off a folded label: `（三）不予公开` is `三` and `不予公开`. */
export function takeMark(folded: string): { readonly mark: string; readonly rest: string } {
  const match = marked.exec(folded);
  if (match === null) return { mark: '', rest: folded };
  return { mark: match[1] ?? match[2] ?? match[3] ?? '', rest: match[4] ?? '' };
}

/** A folded label without what stands in brackets, closed or not: `部分公开`. */
export function withoutBrackets(folded: string): string {
  const open = folded.indexOf('(');
  return open > 0 ? folded.slice(0, open) : folded;
}

/** Headings of the sections that have no table, and end one. */
const otherHeadings = sections.flatMap(({ label, table }) => (table === null ? label : []));

const made = new Map<string, Word & { editions: Set<EditionId> }>();

function add(
  kind: Word['kind'],
  table: TableId | null,
  id: string,
  text: string,
  edition: EditionId,
): void {
  const name = `${kind} ${table ?? ''} ${id} ${text}`;
  const known = made.get(name);
  if (known) {
    known.editions.add(edition);
    return;
  }
  const { mark, rest } = takeMark(fold(text));
  const [key, shortKey] = [bare(rest), bare(withoutBrackets(rest))];
  made.set(name, { kind, table, id, text, mark, key, shortKey, editions: new Set([edition]) });
}

/** The printed label of a row's item is the last one before its figures. */
function addRow(table: TableForm, row: readonly FormCell[], edition: EditionId): void {
  row.forEach((cell, i) => {
    if (cell.kind === 'figure') return;
    const next = row[i + 1];
    const column = table.columns.find(({ name }) => name === cell.text);
    const group = table.items.find(({ name }) => name === cell.text);
    if (next?.kind === 'figure') add('item', table.id, next.item.id, cell.text, edition);
    else if (column) add('column', table.id, column.id, cell.text, edition);
    else add('group', table.id, group?.id ?? cell.text, cell.text, edition);
  });
}

for (const form of forms) {
  for (const table of form.tables) {
    add('heading', table.id, table.heading, table.heading, form.edition);
    for (const row of table.rows) addRow(table, row, form.edition);
  }
  for (const text of otherHeadings) add('heading', null, text, text, form.edition);
}

/** Every label of the form once. */
export const words: readonly Word[] = [...made.values()];

/** The tables that print every item but （六）其他处理. */
const fullest = [
  ...form2019.tables.filter(({ id }) => id === '2'),
  ...form2021.tables.filter(({ id }) => id === '3'),
];

/**
 * Items of both editions by the order in which a table prints them. （六）其他处理 has no place in
 * it, for it heads its sub-items in one edition and is a row in the other.
 */
export const itemOrder: ReadonlyMap<string, number> = new Map(
  fullest.flatMap(({ items }) => items.map(({ id }, i) => [id, i] as const)),
);
