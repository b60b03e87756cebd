import { forms, type EditionId, type Figure, type Form } from '../form';
import type { Place } from './grid';
import {
  isListOf,
  isNullableNumber,
  isNullableString,
  isNumber,
  isRecord,
  isString,
  type PlainRecord,
} from './plain';
import { placeOf, valueOf, type Reading, type Report } from './report';

/**
 * A report as JSON, to be kept beside another one: its figures row by row, so that a county's
 * units are few kilobytes each, and each by the name of its row, so that none is ever taken for
 * another's. Prose and doubts stay behind; what was not certain is missing.
 */
export interface KeptReport {
  readonly source: string;
  readonly organ: string | null;
  readonly year: number | null;
  readonly edition: EditionId;
  /** By item, its columns in the form's order; null for missing. No rows of tables that were absent. */
  readonly figures: Readonly<Record<string, readonly (number | null)[]>>;
  /** Where they were read, likewise, each as sheet, row and column. */
  readonly places?: Readonly<Record<string, readonly KeptPlace[]>>;
}

type KeptPlace = readonly [sheet: string | null, row: number, column: number] | null;

function byItem<T>(
  figures: readonly Figure[],
  of: (figure: Figure) => T,
): Readonly<Record<string, readonly T[]>> {
  const rows = new Map<string, T[]>();
  for (const figure of figures) {
    const row = rows.get(figure.item.id) ?? [];
    row.push(of(figure));
    rows.set(figure.item.id, row);
  }
  return Object.fromEntries(rows);
}

/** @param places whether to keep where the figures were read, too */
export function keepReport(report: Report, places: boolean): KeptReport {
  const { source, organ, year, form, present } = report;
  const figures = form.figures.filter(({ table }) => present.has(table.id));
  const placeIn = ({ id }: Figure): KeptPlace => {
    const place = placeOf(report, id);
    return place && [place.sheet, place.row, place.column];
  };
  return {
    source,
    organ,
    year,
    edition: form.edition,
    figures: byItem(figures, ({ id }) => valueOf(report, id)),
    ...(places && { places: byItem(figures, placeIn) }),
  };
}

/** The form with just these rows, each as long as it is kept. */
function formWith(edition: unknown, figures: PlainRecord): Form | undefined {
  return forms.find((form) => {
    const rows = byItem(form.figures, ({ id }) => id);
    return (
      form.edition === edition &&
      Object.entries(figures).every(
        ([item, row]) => isListOf(row, isNullableNumber) && row.length === rows[item]?.length,
      )
    );
  });
}

function placeFrom(kept: unknown): Place | null {
  const triple: readonly unknown[] = Array.isArray(kept) ? kept : [];
  const [sheet, row, column] = triple;
  return isNullableString(sheet) && isNumber(row) && isNumber(column)
    ? { sheet, row, column }
    : null;
}

/** What is kept of a figure, in the row of its item. */
function entryOf(rows: unknown, { item, column }: Figure, { figures }: Form): unknown {
  const row = isRecord(rows) ? rows[item.id] : undefined;
  const columns = figures.filter((one) => one.item === item);
  return Array.isArray(row) ? row[columns.findIndex((one) => one.column === column)] : undefined;
}

/** A report as it was kept; null for anything else, whatever it is. */
export function reportFromKept(kept: unknown): Report | null {
  if (!isRecord(kept) || !isRecord(kept.figures)) return null;
  const { source, organ, year, figures, places } = kept;
  const form = formWith(kept.edition, figures);
  const known = isString(source) && isNullableString(organ) && isNullableNumber(year);
  if (!form || !known) return null;
  const present = new Set(
    form.figures.filter(({ item }) => item.id in figures).map(({ table }) => table.id),
  );
  const values = new Float64Array(form.figures.length).fill(NaN);
  const readings: (Reading | undefined)[] = form.figures.map((figure) => {
    const value = entryOf(figures, figure, form);
    const place = placeFrom(entryOf(places, figure, form));
    if (isNumber(value)) values[figure.index] = value;
    if (!place) return undefined;
    const held = isNumber(value) ? value : null;
    return { state: held === null ? 'missing' : 'number', raw: held, held, place, formula: false };
  });
  const nothing = { unread: [], labels: [], narrative: [] };
  return { source, organ, year, form, present, values, readings, ...nothing };
}
