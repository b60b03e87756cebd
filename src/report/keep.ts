import * as v from 'valibot';
import { forms, type EditionId, type Figure, type Form } from '../form';
import { placeOf, valueOf, type Reading, type Report } from './report';
import { grouped } from './grouped';

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
  return Object.fromEntries(grouped(figures.map((figure) => [figure.item.id, of(figure)])));
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

const count = v.nullable(v.pipe(v.number(), v.finite()));
const keptPlace = v.nullable(v.tuple([v.nullable(v.string()), v.number(), v.number()]));

const keptReport = v.object({
  source: v.string(),
  organ: v.nullable(v.string()),
  year: count,
  edition: v.string(),
  figures: v.record(v.string(), v.array(count)),
  places: v.fallback(v.record(v.string(), v.array(v.fallback(keptPlace, null))), {}),
});

/** The form with just these rows, each as long as it is kept: of each table all of them, or none. */
function formWith({ edition, figures }: v.InferOutput<typeof keptReport>): Form | undefined {
  return forms.find((form) => {
    const rows = byItem(form.figures, ({ id }) => id);
    return (
      form.edition === edition &&
      form.tables.every(({ items }) => new Set(items.map(({ id }) => id in figures)).size === 1) &&
      Object.entries(figures).every(([item, row]) => row.length === rows[item]?.length)
    );
  });
}

/** What is kept of a figure, in the row of its item. */
function entryOf<T>(
  rows: Readonly<Record<string, readonly T[]>>,
  { item, column }: Figure,
  { figures }: Form,
): T | null {
  const columns = figures.filter((one) => one.item === item);
  return rows[item.id]?.[columns.findIndex((one) => one.column === column)] ?? null;
}

/** A report as it was kept; null for anything else, whatever it is. */
export function reportFromKept(json: unknown): Report | null {
  const { success, output: kept } = v.safeParse(keptReport, json);
  const form = success ? formWith(kept) : undefined;
  if (!success || !form) return null;
  const { source, organ, year, figures, places } = kept;
  const present = new Set(
    form.figures.filter(({ item }) => item.id in figures).map(({ table }) => table.id),
  );
  const values = new Float64Array(form.figures.length).fill(NaN);
  const readings = form.figures.map((figure): Reading | undefined => {
    const held = entryOf(figures, figure, form);
    const at = entryOf(places, figure, form);
    if (held !== null) values[figure.index] = held;
    if (!at) return undefined;
    const [sheet, row, column] = at;
    const place = { sheet, row, column };
    return { state: held === null ? 'missing' : 'number', raw: held, held, place, formula: false };
  });
  const nothing = { unread: [], labels: [], narrative: [] };
  return { source, organ, year, form, present, values, readings, ...nothing };
}
