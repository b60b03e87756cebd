import type { Form } from '../../src/form';
import type { Report } from '../../src/report';
import { consistentReport, randomFrom, type Random } from './consistentReport';

/** A year's figures in the making, beside last year's, by id. */
interface Years {
  readonly form: Form;
  readonly last: (id: string) => number;
  readonly next: (id: string) => number;
  readonly put: (id: string, value: number) => void;
}

/** A quarter more or less: what a year changes. */
function drift(value: number, random: Random): number {
  return Math.max(0, Math.round(value * (0.8 + 0.45 * random())));
}

function driftTable2({ form, last, next, put }: Years, random: Random): void {
  for (const { id, column, item, table } of form.figures) {
    if (table.id !== '2' || item.id === '2.regulations') continue;
    const factor = 0.8 + 0.4 * random();
    put(id, column.kind === 'amount' ? last(id) * factor : drift(last(id), random));
  }
  // So that no year is the same as the last.
  put('2.licensing.decisions', last('2.licensing.decisions') + 1);
  if (!form.indexOf.has('2.normative.effective')) return;
  const before = last('2.normative.effective');
  const issued = next('2.normative.issued');
  const repealed = Math.min(next('2.normative.repealed'), issued, before);
  put('2.normative.repealed', repealed);
  put('2.normative.effective', before + issued - repealed);
}

const columns = ['person', 'business', 'research', 'welfare', 'legal', 'other'];
const flow = new Set(['3.received', '3.carriedIn', '3.concluded', '3.carriedOut']);

function driftColumn(
  years: Years,
  column: string,
  results: readonly string[],
  random: Random,
): void {
  const { last, put } = years;
  let concluded = 0;
  for (const id of results) {
    const cell = `${id}.${column}`;
    const before = last(cell);
    const value = before === 0 ? 0 : drift(before, random);
    put(cell, value);
    concluded += value;
  }
  const carriedIn = last(`3.carriedOut.${column}`);
  const carriedOut = Math.max(drift(carriedIn, random), carriedIn - concluded);
  put(`3.concluded.${column}`, concluded);
  put(`3.carriedIn.${column}`, carriedIn);
  put(`3.carriedOut.${column}`, carriedOut);
  put(`3.received.${column}`, concluded + carriedOut - carriedIn);
}

function driftTable3(years: Years, random: Random): void {
  const rows = years.form.tables.find(({ id }) => id === '3')?.items.map(({ id }) => id) ?? [];
  const results = rows.filter((id) => !flow.has(id));
  for (const column of columns) driftColumn(years, column, results, random);
  for (const row of rows) {
    const sum = columns.reduce((all, column) => all + years.next(`${row}.${column}`), 0);
    years.put(`${row}.total`, sum);
  }
}

/** What was pending is upheld in the year, at the least; without applications nothing is new. */
function driftTable4({ last, next, put }: Years, random: Random): void {
  const quiet = next('3.received.total') === 0;
  const like = (id: string) => (quiet ? 0 : drift(last(id), random));
  for (const group of ['4.reconsideration', '4.directSuit', '4.suitAfterReconsideration']) {
    const upheld = Math.max(like(`${group}.upheld`), last(`${group}.pending`));
    const [corrected, otherResult, pending] = ['corrected', 'otherResult', 'pending'].map(
      (outcome) => like(`${group}.${outcome}`),
    );
    put(`${group}.upheld`, upheld);
    put(`${group}.corrected`, corrected ?? 0);
    put(`${group}.otherResult`, otherResult ?? 0);
    put(`${group}.pending`, pending ?? 0);
    put(`${group}.total`, upheld + (corrected ?? 0) + (otherResult ?? 0) + (pending ?? 0));
  }
}

/** A suit after a 复议 wants a 复议, of this year or the last. */
function giveOrigin({ last, next, put }: Years): void {
  const suits = next('4.suitAfterReconsideration.total');
  if (suits === 0 || last('4.reconsideration.total') + next('4.reconsideration.total') > 0) return;
  put('4.reconsideration.upheld', suits);
  put('4.reconsideration.total', suits);
}

/** The same organ's sound report of the year after, carried on from this one. */
export function nextYear(report: Report, random: Random): Report {
  const { form } = report;
  const values = Float64Array.from(report.values);
  const at = (id: string) => form.indexOf.get(id) ?? -1;
  const years: Years = {
    form,
    last: (id) => report.values[at(id)] ?? NaN,
    next: (id) => values[at(id)] ?? NaN,
    put: (id, value) => {
      values[at(id)] = value;
    },
  };
  driftTable2(years, random);
  driftTable3(years, random);
  driftTable4(years, random);
  giveOrigin(years);
  return { ...report, year: report.year === null ? null : report.year + 1, values };
}

/** Two sound reports of one organ, of successive years, carried on from one that is not shown. */
export function twoYears(
  seed: number,
  form: Form,
  size?: number,
): { readonly previous: Report; readonly report: Report } {
  const random = randomFrom(seed);
  const first = consistentReport(seed, form, size);
  const year = form.edition === '2021' ? 2022 : 2018;
  const previous = nextYear({ ...first, year }, random);
  return { previous, report: nextYear(previous, random) };
}
