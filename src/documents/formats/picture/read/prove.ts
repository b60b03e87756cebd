import type { CellId } from '../../../../form';
import type { Reading, ReadingNote, Report, Sighting, Unread } from '../../../../report';
import {
  cellName,
  differenceOf,
  equationsOf,
  figureOf,
  isZero,
  locate,
} from '../../../../validation';
import type { Seen } from './figures';

/** By index of the figure: how it was seen; nothing where it was blank, not there, or a text. */
type Sights = readonly (Seen | undefined)[];

/**
 * The report with what its equations say of how it was read. Where they come out, they prove what
 * stands in them; where they break, another reading is taken if it alone mends all of them. What is
 * then neither proved nor sure has no value, and is listed. What stands there as text is sure.
 * @param seen by `row column` of the grid, how figures were seen
 */
export function proved(report: Report, seen: ReadonlyMap<string, Seen>): Report {
  const sights = report.readings.map((reading) =>
    reading?.place ? seen.get(`${reading.place.row} ${reading.place.column}`) : undefined,
  );
  const first = Float64Array.from(report.values, (value, i) => {
    const sight = sights[i];
    return sight ? numberIn(sight.text) : value;
  });
  const values = mended({ ...report, values: first }, sights);
  const held = heldByEquations(report, values, sights);
  const sightings = sights.map((sight, i): Sighting | undefined => {
    const value = values[i] ?? NaN;
    if (!sight) return Number.isNaN(value) ? undefined : asText(value, held.has(i));
    const isMended = !Number.isNaN(value) && value !== first[i];
    return {
      certainty: held.has(i) ? 'proved' : sight.sure && !isMended ? 'read' : 'unsure',
      guess: Number.isNaN(value) ? sight.text : String(value),
      first: isMended && held.has(i) ? sight.text : null,
      piece: sight.piece,
    };
  });
  return withSightings(report, values, sightings);
}

const asText = (value: number, isHeld: boolean): Sighting => ({
  certainty: isHeld ? 'proved' : 'read',
  guess: String(value),
  first: null,
  piece: null,
});

const numberIn = (text: string) => (/^\d+(?:\.\d+)?$/.test(text) ? Number(text) : NaN);

/**
 * The values with other readings in place of unsure ones: what an equation leaves for the only one
 * in it that was not made out, and what alone mends all that is broken.
 */
function mended(report: Report, sights: Sights): Float64Array {
  const values = Float64Array.from(report.values);
  if (sights.every((sight) => sight?.sure !== false)) return values;
  const mayBe = (i: number, value: number) =>
    sights[i]?.sure === false && sights[i].guesses.some((guess) => numberIn(guess) === value);
  for (const equation of equationsOf(report.form)) {
    const { plusAt, minusAt } = equation;
    const [i, ...others] = [...plusAt, ...minusAt].filter((at) => Number.isNaN(values[at]));
    if (i === undefined || others.length > 0) continue;
    values[i] = 0;
    const difference = differenceOf(equation, { values });
    const value = plusAt.includes(i) ? 0 - difference : difference;
    values[i] = mayBe(i, value) ? value : NaN;
  }
  const { suspects, limits } = locate({ ...report, values });
  const possible = suspects.filter(({ changes }) =>
    changes.every(({ cell, to }) => mayBe(report.form.indexOf.get(cell) ?? -1, to)),
  );
  const [only, ...others] = possible;
  if (!only || others.length > 0 || limits.length > 0) return values;
  for (const { cell, to } of only.changes) values[report.form.indexOf.get(cell) ?? -1] = to;
  return values;
}

/**
 * The figures that equations hold. Two that meet in a figure do, and one where all else in it is
 * sure. One that comes out with nothing but zeros in it says little: only of a single figure in it
 * that is not sure, and then, too, it takes two of them.
 */
function heldByEquations(
  report: Report,
  values: Float64Array,
  sights: Sights,
): ReadonlySet<number> {
  const times = new Map<number, number>();
  for (const equation of equationsOf(report.form)) {
    if (!isZero(differenceOf(equation, { values }))) continue;
    const at = [...equation.plusAt, ...equation.minusAt];
    const unsure = at.filter((i) => sights[i]?.sure === false);
    const isTrivial = at.every((i) => values[i] === 0);
    for (const i of isTrivial ? (unsure.length === 1 ? unsure : []) : at) {
      const isAlone = !isTrivial && unsure.every((one) => one === i);
      times.set(i, (times.get(i) ?? 0) + (isAlone ? 2 : 1));
    }
  }
  return new Set(Array.from(times).flatMap(([i, many]) => (many >= 2 ? [i] : [])));
}

function withSightings(
  report: Report,
  values: Float64Array,
  sightings: readonly (Sighting | undefined)[],
): Report {
  const readings: (Reading | undefined)[] = [...report.readings];
  const unsure: Unread[] = [];
  report.form.figures.forEach(({ id }, i) => {
    const [sighting, reading] = [sightings[i], readings[i]];
    if (!sighting?.piece || !reading) return;
    if (sighting.certainty !== 'unsure') {
      readings[i] = { ...reading, state: 'number', raw: sighting.guess, held: values[i] ?? null };
      return;
    }
    values[i] = NaN;
    // As a cell that was left blank: what it looks like stands in the sighting, and nowhere else.
    readings[i] = { ...reading, state: 'missing', raw: null, held: null };
    const { place } = reading;
    if (place)
      unsure.push({
        place,
        text: sighting.guess,
        why: `${nameOf(report, id)}：图片上看不准，没有填；请对着原件填写。`,
      });
  });
  const notes = [...(report.notes ?? []), ...rereadNotes(report, sightings)];
  return {
    ...report,
    values,
    readings,
    sightings,
    unread: [...report.unread, ...unsure],
    ...(notes.length > 0 && { notes }),
  };
}

/** Where a figure was not taken as it looks, it is said. */
function rereadNotes(
  report: Report,
  sightings: readonly (Sighting | undefined)[],
): readonly ReadingNote[] {
  return report.form.figures.flatMap(({ id }, i): ReadingNote[] => {
    const sighting = sightings[i];
    if (typeof sighting?.first !== 'string') return [];
    const text = `${nameOf(report, id)}：图片上像“${sighting.first}”，按勾稽关系读作 ${sighting.guess}；请对着原件看一眼。`;
    return [{ place: report.readings[i]?.place ?? null, text }];
  });
}

const nameOf = ({ form }: Report, id: CellId) =>
  `${figureOf(form, id).table.name} ${cellName(form, id)}`;
