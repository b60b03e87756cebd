import type { CellId } from '../../form';
import type { Place, Report, Sighting } from '../../report';
import { differenceOf, equationsOf, isZero } from '../../validation';

/** A figure of a picture that could not be made out: what it looks like. */
export interface UnsureFigure {
  readonly id: CellId;
  readonly sighting: Sighting;
}

/** The figures that a picture left open, in the form's order. */
export function unsureFigures({ form, sightings = [] }: Report): readonly UnsureFigure[] {
  return form.figures.flatMap(({ id }, i) => {
    const sighting = sightings[i];
    return sighting?.certainty === 'unsure' ? [{ id, sighting }] : [];
  });
}

/** What was typed, by figure; a text that is no number counts as nothing. */
export type Typed = ReadonlyMap<CellId, string>;

/** The number that a user typed; null for anything else. */
export function typedNumber(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** The report with the figures that were typed from the picture. */
export function withTyped(report: Report, typed: Typed): Report {
  if (typed.size === 0) return report;
  const values = Float64Array.from(report.values);
  const readings = [...report.readings];
  const settled = new Set<Place>();
  for (const [id, text] of typed) {
    const i = report.form.indexOf.get(id) ?? -1;
    const [value, reading] = [typedNumber(text), readings[i]];
    if (value === null || !reading) continue;
    values[i] = value;
    readings[i] = { ...reading, state: 'number', raw: text, held: value };
    if (reading.place) settled.add(reading.place);
  }
  const unread = report.unread.filter(({ place }) => !settled.has(place));
  return { ...report, values, readings, unread };
}

/** How many equations do not come out, and how many wait for a figure. */
export function balanceOf(report: Report): {
  readonly broken: number;
  readonly waiting: number;
} {
  let [broken, waiting] = [0, 0];
  for (const equation of equationsOf(report.form)) {
    if (!report.present.has(equation.table)) continue;
    const difference = differenceOf(equation, report);
    if (Number.isNaN(difference)) waiting += 1;
    else if (!isZero(difference)) broken += 1;
  }
  return { broken, waiting };
}
