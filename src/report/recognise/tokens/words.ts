import {
  forms,
  sections,
  shapesOf,
  tableShapes,
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
  /** As printed, or, of a heading, as organs have it otherwise. */
  readonly text: string;
  /** The number before it: `三`, `1`; empty where there is none. */
  readonly mark: string;
  /** Its letters alone, folded, without the mark. */
  readonly key: string;
  /** The same without what stands in brackets. */
  readonly shortKey: string;
  /** The shapes of its table that print it. */
  readonly shapes: ReadonlySet<TableForm>;
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

/** The sections with a table, in their order, which name the tables. */
export const tableIds: readonly TableId[] = sections.flatMap(({ table }) => table ?? []);

/** Whether the rows of a table have numbers: （一）, 1. */
export function isNumbered(table: TableId): boolean {
  return tableShapes(table).some((shape) => shape.isNumbered);
}

const numerals = '一二三四五六七八';
const lastTable = sections.reduce((last, { table }, i) => (table === null ? last : i), 0);

/** Whether a number before a heading is one of a section that follows the tables. */
export function isAfterTables(mark: string): boolean {
  return mark !== '' && numerals.indexOf(mark) > lastTable;
}

/** Headings of the sections that have no table, and end one. */
const otherHeadings = sections.flatMap(({ label, table }) => (table === null ? label : []));

const made = new Map<string, Word & { shapes: Set<TableForm> }>();

function add(kind: Word['kind'], table: TableForm | null, id: string, text: string): void {
  const name = `${kind} ${table?.id ?? ''} ${id} ${text}`;
  const known = made.get(name);
  const shapes = known?.shapes ?? new Set();
  if (table) shapes.add(table);
  if (known) return;
  const { mark, rest } = takeMark(fold(text));
  const [key, shortKey] = [bare(rest), bare(withoutBrackets(rest))];
  made.set(name, { kind, table: table?.id ?? null, id, text, mark, key, shortKey, shapes });
}

/** The printed label of a row's item is the last one before its figures. */
function addRow(table: TableForm, row: readonly FormCell[]): void {
  row.forEach((cell, i) => {
    if (cell.kind === 'figure') return;
    const next = row[i + 1];
    const column = table.columns.find(({ name }) => name === cell.text);
    const group = table.items.find(({ name }) => name === cell.text);
    if (next?.kind === 'figure') add('item', table, next.item.id, cell.text);
    else if (column) add('column', table, column.id, cell.text);
    else add('group', table, group?.id ?? cell.text, cell.text);
  });
}

/** The heading of a table's section, as printed and as organs have it otherwise. */
function headingsOf({ id, heading }: TableForm): readonly string[] {
  return [heading, ...sections.flatMap((one) => (one.table === id ? one.alsoHeaded : []))];
}

for (const form of forms) {
  for (const table of form.tables) {
    for (const text of headingsOf(table)) add('heading', table, table.heading, text);
    for (const row of table.rows) addRow(table, row);
  }
  for (const text of otherHeadings) add('heading', null, text, text);
}

/** Every label of the form once. */
export const words: readonly Word[] = [...made.values()];

/**
 * What heads some of these items, by its id: an item of one edition may head others of another
 * (（六）其他处理).
 */
export function headsOf(items: Iterable<string>): ReadonlySet<string> {
  const heads = new Set<string>();
  for (const id of items)
    for (let at = id.lastIndexOf('.'); at > 0; at = id.lastIndexOf('.', at - 1))
      heads.add(id.slice(0, at));
  return heads;
}

/** The items of every shape of a table in one order, each after those that any shape has before it. */
function orderOf(table: TableId): readonly string[] {
  const shapes = shapesOf(table).map(({ items }) => items.map(({ id }) => id));
  const order: string[] = [];
  for (const ids of shapes) {
    ids.forEach((id, i) => {
      const before = i === 0 ? -1 : order.indexOf(ids[i - 1] ?? '');
      if (!order.includes(id)) order.splice(before + 1, 0, id);
    });
  }
  const heads = headsOf(order);
  return order.filter((id) => !heads.has(id));
}

/**
 * Items of all editions by the order in which a table prints them. One that heads others in another
 * edition has no place in it.
 */
export const itemOrder: ReadonlyMap<string, number> = new Map(
  tableIds.flatMap((table) => orderOf(table).map((id, i) => [id, i] as const)),
);
