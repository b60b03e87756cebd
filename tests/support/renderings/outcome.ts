import type { Grid, Report, Unread } from '../../../src/report';
import type { Figures, Rendering, Written } from '.';

/** A figure's id, and what was written for it. */
type Lost = readonly [id: string, value: number];

/** What came of reading a rendering. */
export interface Outcome {
  /** Figures that were read as something else than was written, or read where nothing was. */
  readonly wrong: readonly string[];
  /** Figures that were neither read nor listed as unread, digit for digit. */
  readonly silent: readonly string[];
  /** Figures that were not read. */
  readonly lost: number;
  /** Every figure read. */
  readonly complete: boolean;
}

/** The numbers in a text, a space between them. */
function numbersOf(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(',', '')
    .replace(/[^\d.]+/g, ' ')
    .trim();
}

/** What is listed as unread, as it stands in the document. */
function listedIn(reports: readonly Report[], grids: readonly Grid[]): string {
  const sheets = grids.map(({ sheet }) => sheet);
  const key = ({ place }: Unread) => [sheets.indexOf(place.sheet), place.row, place.column];
  return reports
    .flatMap(({ unread }) => unread)
    .map((one) => ({ key: key(one), text: numbersOf(one.text) }))
    .sort((a, b) => a.key.reduce((less, n, i) => less || n - (b.key[i] ?? 0), 0))
    .map(({ text }) => text)
    .join('\n');
}

/**
 * Lost figures that are not listed: all of them must be found in what is listed, digit for digit
 * and one after the other as they stand in the document, so that no digit accounts for two.
 */
function silentIn(lost: readonly Lost[], listed: string): string[] {
  let from = 0;
  return lost.flatMap(([id, value]) => {
    const digits = String(Math.abs(value));
    const at = listed.indexOf(digits, from);
    if (at < 0) return [id];
    from = at + digits.length;
    return [];
  });
}

/** What was read of a report. */
interface Read {
  readonly wrong: string[];
  /** Figures read, or told with their cell and the words around them. */
  readonly told: Set<string>;
}

function readOf({ form, values, readings }: Report, figures: Figures): Read {
  const read: Read = { wrong: [], told: new Set() };
  for (const { id, index } of form.figures) {
    const reading = readings[index];
    const known = values[index] ?? NaN;
    const value = Number.isNaN(known) ? (reading?.held ?? NaN) : known;
    if (reading?.state === 'text') read.told.add(id);
    if (Number.isNaN(value)) continue;
    if (figures.get(id) !== value) read.wrong.push(`${id}: ${String(figures.get(id))} → ${value}`);
    read.told.add(id);
  }
  return read;
}

/** The report of the document that this one was read from: the same organ's, and the likest. */
function writtenFor(report: Report, written: readonly Written[]): Written | undefined {
  const named = written.filter(({ organ }) => report.organ === null || organ === report.organ);
  const faults = ({ figures }: Written) => readOf(report, figures).wrong.length;
  return [...(named.length > 0 ? named : written)].sort((a, b) => faults(a) - faults(b))[0];
}

/** Holds what was recognised against what was written. */
export function outcomeOf({ written, grids }: Rendering, reports: readonly Report[]): Outcome {
  const wrong: string[] = [];
  const told = new Map(written.map((one) => [one, new Set<string>()]));
  for (const report of reports) {
    const one = writtenFor(report, written);
    const known = one && told.get(one);
    if (!one || !known) continue;
    const read = readOf(report, one.figures);
    wrong.push(...read.wrong);
    for (const id of read.told) {
      if (known.has(id)) wrong.push(`${id}: read twice`);
      known.add(id);
    }
  }
  const lost = [...told].flatMap(([{ figures, order }, known]) =>
    order.flatMap((id): Lost[] => {
      const value = figures.get(id) ?? null;
      return value === null || known.has(id) ? [] : [[id, value]];
    }),
  );
  return {
    wrong,
    silent: silentIn(lost, listedIn(reports, grids)),
    lost: lost.length,
    complete: lost.length === 0 && reports.length === written.length,
  };
}
