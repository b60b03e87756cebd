import { printed } from './printed';
import type { Figure, Form, PrintedEdition, TableForm, TableId } from './types';

/** What an edition is and since when it binds. */
export interface Edition extends PrintedEdition {
  /** The last reporting year that it is for; no end yet where this is null. */
  readonly to: number | null;
  /** The tables as the notice prints them. */
  readonly form: Form;
}

function figuresOf(tables: readonly TableForm[]): readonly Figure[] {
  const cells = tables.flatMap((table) =>
    table.rows.flat().flatMap((cell) => (cell.kind === 'figure' ? [{ table, ...cell }] : [])),
  );
  return cells.map(({ table, item, column }, index) => ({
    id: `${item.id}.${column.id}`,
    ...{ index, table, item, column },
  }));
}

function compose({ id }: PrintedEdition, tables: readonly TableForm[]): Form {
  const figures = figuresOf(tables);
  return {
    edition: id,
    singleOtherwise: figures.some(({ item }) => item.id === '3.otherwise'),
    tables,
    figures,
    indexOf: new Map(figures.map((figure) => [figure.id, figure.index])),
  };
}

const newestFirst = [...printed].reverse().flatMap(({ tables }) => tables);
const byTable = new Map<TableId, Set<TableForm>>();
for (const table of newestFirst) {
  byTable.set(table.id, (byTable.get(table.id) ?? new Set()).add(table));
}
const shapes = new Map(Array.from(byTable, ([id, tables]) => [id, [...tables]]));

/** Every shape of a table that was ever prescribed once, the newest first. */
export function shapesOf(id: TableId): readonly TableForm[] {
  return shapes.get(id) ?? [];
}

/** An edition's 表二 beside the other tables of any: its own first, for reports mix them. */
function formsOf(edition: PrintedEdition): readonly Form[] {
  const [own, ...others] = edition.tables.map(({ id }) => id);
  const ownFirst = (id: TableId) => [
    ...edition.tables.filter((table) => table.id === id),
    ...shapesOf(id).filter((table) => !edition.tables.includes(table)),
  ];
  const start = edition.tables.filter(({ id }) => id === own).map((table) => [table]);
  return others
    .reduce((all, id) => all.flatMap((some) => ownFirst(id).map((one) => [...some, one])), start)
    .map((tables) => compose(edition, tables));
}

const byEdition = printed.map((edition) => ({ edition, forms: formsOf(edition) }));

/** Every form a report may turn out to have, the newest edition's own first. */
export const forms: readonly Form[] = [...byEdition].reverse().flatMap((one) => one.forms);

export const editions: readonly Edition[] = byEdition.flatMap(({ edition, forms: own }, i) => {
  const next = printed[i + 1];
  return own.slice(0, 1).map((form) => ({ ...edition, to: next ? next.from - 1 : null, form }));
});

/** The edition that a form is of. */
export function editionOf({ edition }: Form): Edition {
  const own = editions.find(({ id }) => id === edition);
  if (!own) throw new Error(`No edition ${edition}.`);
  return own;
}

/** The edition that binds in a reporting year; before 2019 there was none. */
export function editionOfYear(year: number): Edition | undefined {
  return editions.find(({ from, to }) => year >= from && (to === null || year <= to));
}

/** The edition that binds now, until another notice comes. */
export function currentEdition(): Edition {
  const edition = editions.at(-1);
  if (!edition) throw new Error('No edition of the form is printed.');
  return edition;
}

/** The tables that are filled in now: what is counted, chosen from and inserted is of these. */
export const currentForm: Form = currentEdition().form;
