import * as v from 'valibot';
import { hasProse, keepReport, reportFromKept, type Reading, type Report } from '../../report';
import { keptFrom, nothingKept, withOwn, dossiersOf, type Dossier } from '../../validation';
import { reusedIn } from '../across';

/**
 * A draft is judged again whenever the workbook is opened, and must come to the same verdict: so
 * beside its figures all is kept that a rule looks at, which is its prose, what could not be read,
 * and how figures were read that are no plain numbers; and what it was judged beside.
 */

const place = v.nullable(
  v.object({ sheet: v.nullable(v.string()), row: v.number(), column: v.number() }),
);
const somewhere = v.nonNullable(place);
const listOf = <T>(entry: v.GenericSchema<unknown, T>) => v.fallback(v.array(entry), []);

const ownReading: v.GenericSchema<unknown, readonly [string, Reading]> = v.tuple([
  v.string(),
  v.object({
    state: v.picklist(['number', 'missing', 'text']),
    raw: v.nullable(v.union([v.string(), v.number(), v.boolean()])),
    held: v.nullable(v.number()),
    place,
    formula: v.boolean(),
  }),
]);

const besideFigures = v.object({
  readings: listOf(ownReading),
  unread: listOf(v.object({ place: somewhere, text: v.string(), why: v.string() })),
  labels: listOf(
    v.object({
      place: somewhere,
      text: v.string(),
      expected: v.string(),
      traditional: v.exactOptional(v.literal(true)),
    }),
  ),
  narrative: listOf(v.object({ place, text: v.string() })),
  settings: v.optional(v.unknown()),
  explanations: v.optional(v.unknown()),
  previous: v.optional(v.unknown()),
});

/**
 * Figures that are read as they stand need no word of how; where some are missing, all do: whether a
 * row was left blank or not found is told by what was read in it.
 */
function tellsMore({ values }: Report): (reading: Reading) => boolean {
  if (values.includes(NaN)) return () => true;
  return ({ state, formula }) => formula || state === 'text';
}

/**
 * Last year's report as JSON: its figures, and its prose where none of this year's has come yet, or
 * one is nearly the same. Beside prose that was written anew it has nothing more to tell, and would
 * double what the workbook has to hold.
 */
export function keepLast(last: Report, drafts: readonly Report[]): object {
  const written = drafts.filter(({ narrative }) => hasProse(narrative));
  const isKept = written.length === 0 || written.some((one) => reusedIn(one, last) !== null);
  const prose = isKept ? last.narrative.map(({ text }) => text) : [];
  return { ...keepReport(last, false), prose };
}

const lastProse = v.object({ prose: listOf(v.string()) });

/** Last year's report as it was kept, of earlier days without prose; null for anything else. */
export function lastFromKept(json: unknown): Report | null {
  const figures = reportFromKept(json);
  const { success, output } = v.safeParse(lastProse, json);
  if (!figures || !success) return figures;
  return { ...figures, narrative: output.prose.map((text) => ({ place: null, text })) };
}

/** The report, and what bears on its verdict, as JSON. */
export function keepDossier({ report, context, explanations }: Dossier): object {
  const { form, unread, labels, narrative } = report;
  const isKept = tellsMore(report);
  const readings = form.figures.flatMap(({ id, index }) => {
    const reading = report.readings[index];
    return reading && isKept(reading) ? [[id, reading]] : [];
  });
  return {
    ...keepReport(report, false),
    ...{ readings, unread, labels, narrative },
    settings: context.settings,
    explanations: withOwn({}, report, explanations),
    previous: context.previous && keepLast(context.previous, [report]),
  };
}

function withBeside(report: Report, kept: v.InferOutput<typeof besideFigures>): Report {
  const { unread, labels, narrative } = kept;
  const readings = [...report.readings];
  for (const [id, reading] of kept.readings) {
    const index = report.form.indexOf.get(id);
    if (index !== undefined) readings[index] = reading;
  }
  return { ...report, readings, unread, labels, narrative };
}

/** The dossier of a report that was kept; null for anything else. */
export function dossierFromKept(json: unknown): Dossier | null {
  const figures = reportFromKept(json);
  if (!figures) return null;
  const { success, output } = v.safeParse(besideFigures, json);
  const report = success ? withBeside(figures, output) : figures;
  const kept = success
    ? keptFrom((key) => (key === 'settings' || key === 'explanations' ? output[key] : undefined))
    : nothingKept;
  const previous = success ? lastFromKept(output.previous) : null;
  const named = { previous: previous ? [previous] : [], units: null };
  return dossiersOf([report], kept, named)[0] ?? null;
}
