import {
  currentEdition,
  editionOfYear,
  editions,
  forms,
  type CellId,
  type EditionId,
  type Form,
} from '../form';
import type { Report } from './report';

/** A report as figures alone, the way JSON carries it. */
export interface FigureList {
  readonly source?: string;
  readonly organ?: string | null;
  readonly year?: number | null;
  readonly edition?: EditionId;
  readonly narrative?: string | null;
  readonly values: Readonly<Record<CellId, number | null>>;
}

/**
 * The form that has all these figures: of the edition that is named, or of the one that binds in the
 * year, or of any.
 */
function formFor({ edition, year }: FigureList, ids: readonly CellId[]): Form {
  const named = edition === undefined ? null : editions.find(({ id }) => id === edition);
  if (named === undefined) throw new Error(noEdition(edition ?? ''));
  const due = named ?? editionOfYear(year ?? NaN) ?? currentEdition();
  const may = named ? forms.filter((form) => form.edition === named.id) : [due.form, ...forms];
  return may.find(({ indexOf }) => ids.every((id) => indexOf.has(id))) ?? due.form;
}

function noEdition(edition: EditionId): string {
  const known = editions.map(({ id }) => id).reverse();
  return `没有“${edition}”这一版年报表格，只有 ${known.join('、')}。`;
}

/**
 * A report from its figures by id. A figure that is not given is missing, not 0.
 * @throws Error with a sentence for the user when an id is none of the form's.
 */
export function reportFromFigures(list: FigureList): Report {
  // Of an object with so many keys, which is a table to the engine, entries take five times as long.
  const ids = Object.keys(list.values);
  const form = formFor(list, ids);
  const values = new Float64Array(form.figures.length).fill(NaN);
  for (const id of ids) {
    const index = form.indexOf.get(id);
    if (index === undefined) throw new Error(`“${id}”不是年报表格中的数据项。`);
    values[index] = list.values[id] ?? NaN;
  }
  const lines = list.narrative?.split('\n').filter((line) => line.trim() !== '') ?? [];
  return {
    source: list.source ?? '',
    organ: list.organ ?? null,
    year: list.year ?? null,
    form,
    present: new Set(form.tables.map(({ id }) => id)),
    values,
    readings: [],
    unread: [],
    labels: [],
    narrative: lines.map((text) => ({ place: null, text })),
  };
}
