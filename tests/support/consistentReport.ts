import { editionOf, form2021, type CellId, type Figure, type Form } from '../../src/form';
import { reportFromFigures, type Report } from '../../src/report';

/** A number in [0, 1) from a seed (mulberry32), the same on every machine. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Whole number in [0, end). */
export function below(end: number, random: Random): number {
  return Math.floor(random() * end);
}

/** Mostly natural persons, as in published reports. */
const applicants: Readonly<Record<string, number>> = {
  person: 0.8,
  business: 0.09,
  research: 0.006,
  welfare: 0.006,
  legal: 0.04,
  other: 0.058,
};

/** The results that occur most; the others share what is left. */
const frequent: Readonly<Record<string, number>> = {
  '3.granted': 2,
  '3.partial': 0.5,
  '3.denied.process': 0.2,
  '3.denied.inquiry': 0.2,
  '3.unable.notHeld': 1.6,
  '3.unable.notExisting': 0.5,
};

type Values = Record<CellId, number>;

/** Puts `many` into the given bins, each by its weight. */
function scatter(many: number, weights: readonly number[], random: Random): number[] {
  const bins = weights.map(() => 0);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  for (let i = 0; i < many; i += 1) {
    let at = random() * whole;
    let bin = 0;
    while (bin < weights.length && (at -= weights[bin] ?? 0) >= 0) bin += 1;
    const taken = bin < weights.length ? bin : 0;
    bins[taken] = (bins[taken] ?? 0) + 1;
  }
  return bins;
}

function itemsOf(form: Form, table: string): readonly string[] {
  return form.tables.find(({ id }) => id === table)?.items.map(({ id }) => id) ?? [];
}

function fillTable3(values: Values, form: Form, size: number, random: Random): void {
  const flow = new Set(['3.received', '3.carriedIn', '3.concluded', '3.carriedOut']);
  const rows = itemsOf(form, '3');
  const results = rows.filter((id) => !flow.has(id));
  const weights = results.map((id) => (frequent[id] ?? 0) + random() ** 3 + 0.002);
  for (const [column, share] of Object.entries(applicants)) {
    const all = Math.round(size * share * (0.4 + 1.2 * random()));
    const carriedIn = Math.round(all * 0.06 * random());
    const carriedOut = Math.round(all * 0.06 * random());
    values[`3.received.${column}`] = all - carriedIn;
    values[`3.carriedIn.${column}`] = carriedIn;
    values[`3.concluded.${column}`] = all - carriedOut;
    values[`3.carriedOut.${column}`] = carriedOut;
    const parts = scatter(all - carriedOut, weights, random);
    results.forEach((id, i) => (values[`${id}.${column}`] = parts[i] ?? 0));
  }
  for (const id of rows) {
    const parts = Object.keys(applicants).map((column) => values[`${id}.${column}`] ?? 0);
    values[`${id}.total`] = parts.reduce((sum, part) => sum + part, 0);
  }
}

function fillTable4(values: Values, form: Form, size: number, random: Random): void {
  const outcomes = ['upheld', 'corrected', 'otherResult', 'pending'];
  for (const id of itemsOf(form, '4')) {
    const many = below(Math.ceil(size * 0.05) + 1, random);
    const parts = scatter(many, [6, 1, 1, 1], random);
    outcomes.forEach((outcome, i) => (values[`${id}.${outcome}`] = parts[i] ?? 0));
    values[`${id}.total`] = many;
  }
}

/** What 表二 may hold without any rule of level error or a plain contradiction. */
function fillTable2(
  values: Values,
  figures: readonly Figure[],
  size: number,
  random: Random,
): void {
  for (const { id, column, item } of figures) {
    if (column.kind === 'amount') values[id] = Math.round(random() * size * 1e6) / 1e4;
    else if (item.id === '2.regulations') values[id] = 0;
    else values[id] = below(size + 1, random);
  }
  const issued = values['2.normative.issued'];
  if (issued === undefined) return;
  values['2.normative.repealed'] = below(issued + 1, random);
  values['2.normative.effective'] = issued + below(size + 1, random);
}

/** Sizes from a quiet town's to a ministry's, small ones most often. */
export function realisticSize(random: Random): number {
  return Math.floor(10 ** (random() * 3.3)) - 1;
}

/** Figures by id that hold in every equation of the form. `size`: about how many applications. */
export function consistentFigures(form: Form, size: number, random: Random): Values {
  const values: Values = {};
  const ofTable2 = form.figures.filter(({ table }) => table.id === '2');
  fillTable2(values, ofTable2, size, random);
  fillTable3(values, form, size, random);
  fillTable4(values, form, size, random);
  return values;
}

/** A year of the form's edition: 2024, or the nearest to it. */
function yearOf(form: Form): number {
  const { from, to } = editionOf(form);
  return Math.min(to ?? Infinity, Math.max(from, 2024));
}

/**
 * A complete report without a fault, the same for the same seed. Its year is of the form's
 * edition and its organ may not make 规章.
 */
export function consistentReport(seed: number, form: Form = form2021, size?: number): Report {
  const random = randomFrom(seed);
  const values = consistentFigures(form, size ?? realisticSize(random), random);
  return {
    ...reportFromFigures({
      source: `种子 ${String(seed)}`,
      organ: '某市某区某街道办事处',
      year: yearOf(form),
      edition: form.edition,
      values: {},
    }),
    form,
    values: Float64Array.from(form.figures, ({ id }) => values[id] ?? NaN),
  };
}

/** The same report with some figures changed; null for missing. */
export function withFigures(
  report: Report,
  changes: Readonly<Record<CellId, number | null>>,
): Report {
  const values = Float64Array.from(report.values);
  for (const [id, value] of Object.entries(changes)) {
    const index = report.form.indexOf.get(id);
    if (index === undefined) throw new Error(`The form has no figure ${id}.`);
    values[index] = value ?? NaN;
  }
  return { ...report, values };
}
