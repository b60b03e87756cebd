import type { CellValue, Grid } from '../../report';
import { wordsIn } from './listCell';
import { rosterColumns, type RosterField } from './columns';
import { kindNamed, kindOfName } from './kinds';
import { coreOf } from './names';

/** Where each field of one unit stands in a row. */
export type ListColumns = ReadonlyMap<RosterField, number>;

/** How the rows of a list are to be read. */
export interface ListShape {
  /** The first row below the heads. */
  readonly first: number;
  /** One for each unit that stands in a row: lists are set side by side to save paper. */
  readonly lanes: readonly ListColumns[];
  /** Columns without a head that are not read, counted from 0. */
  readonly unread: readonly number[];
}

const headText = (cell: CellValue | undefined) =>
  wordsIn(cell)
    .normalize('NFKC')
    .replace(/\s|[（(][^]*/g, '');

function fieldOf(cell: CellValue | undefined): RosterField | null {
  const text = headText(cell);
  const column = rosterColumns.find(({ head, alias }) => head === text || alias.includes(text));
  return column?.field ?? null;
}

/** The lanes that a row of heads begins: where a head stands again, the next one does. */
function lanesOf(heads: readonly CellValue[]): readonly ListColumns[] {
  const lanes = [new Map<RosterField, number>()];
  const seen = new Map<RosterField, string>();
  heads.forEach((cell, at) => {
    const field = fieldOf(cell);
    if (!field) return;
    const text = headText(cell);
    // Another word for a field that is there (单位, 单位全称) is not the next lane.
    if (seen.has(field) && seen.get(field) !== text) return;
    seen.set(field, text);
    if (lanes.at(-1)?.has(field)) lanes.push(new Map<RosterField, number>());
    lanes.at(-1)?.set(field, at);
  });
  const [first, ...others] = lanes;
  return [...(first ? [first] : []), ...others.filter((lane) => lane.has('name'))];
}

/** The heads of a list: the first row with one for the names; null where it has none. */
export function headedShape({ cells }: Grid): ListShape | null {
  const row = cells.findIndex((one) => one.some((cell) => fieldOf(cell) === 'name'));
  const heads = cells[row];
  return heads ? { first: row + 1, lanes: lanesOf(heads), unread: [] } : null;
}

/** Whether a cell holds words; numbers count the rows. */
const isText = (text: string) => /[^\d\s.、．）)（(]/.test(text);

/** In how many of ten cells names of bodies must stand for a column of them. */
const usualNames = 0.8;

/**
 * Without heads: the first column that holds words is that of the names, and so are others that hold
 * other bodies' names; one that holds kinds alone is theirs. What the rest holds is not known.
 */
export function bareShape({ cells }: Grid): ListShape {
  const width = cells.reduce((most, { length }) => Math.max(most, length), 0);
  const columns = Array.from({ length: width }, (_, at) => ({
    at,
    texts: cells.map((row) => wordsIn(row[at])).filter(isText),
  })).filter(({ texts }) => texts.length > 0);
  const kinds = columns.find(({ texts }) => texts.every((text) => kindNamed(text) !== null));
  const [names, ...others] = columns.length > 1 ? columns.filter((one) => one !== kinds) : columns;
  const seen = new Set(names?.texts.map(coreOf));
  const more = others.filter(({ texts }) => {
    const known = texts.filter((text) => kindOfName(text) !== null).length;
    const isNames =
      known >= texts.length * usualNames && !texts.some((one) => seen.has(coreOf(one)));
    if (isNames) for (const text of texts) seen.add(coreOf(text));
    return isNames;
  });
  const kindAt =
    columns.length > 1 && kinds && more.length === 0 ? ([['kind', kinds.at]] as const) : [];
  return {
    first: 0,
    lanes: [names, ...more].map((one) => new Map([['name', one?.at ?? 0], ...kindAt])),
    unread: others.filter((one) => !more.includes(one)).map(({ at }) => at),
  };
}
