import type { Report } from '../../../src/report';
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

/** What is listed as unread; every digit of it accounts for one figure and no more. */
class Listed {
  private from = 0;
  private text: string;

  constructor(reports: readonly Report[]) {
    const unread = reports.flatMap((report) => report.unread);
    this.text = unread.map(({ text }) => numbersOf(text)).join('\n');
  }

  /** The figures of a row, one after the other, apart or run together. */
  row(figures: readonly string[]): boolean {
    return this.take(new RegExp(figures.map(escaped).join(' ?'), 'g'));
  }

  /** One figure, by itself or, failing that, as a part of a run. */
  figure(digits: string): boolean {
    const alone = new RegExp(`(?<![\\d.])${escaped(digits)}(?![\\d.])`, 'g');
    return this.take(alone) || this.take(new RegExp(escaped(digits), 'g'));
  }

  /** Rows stand mostly in the order of the form: they are first sought in that order. */
  private take(pattern: RegExp): boolean {
    pattern.lastIndex = this.from;
    const match = pattern.exec(this.text) ?? pattern.exec(this.text);
    if (!match) return false;
    const end = match.index + match[0].length;
    this.text =
      this.text.slice(0, match.index) + '#'.repeat(match[0].length) + this.text.slice(end);
    this.from = end;
    return true;
  }
}

const escaped = (digits: string) => digits.replaceAll('.', '\\.');

/** The numbers in a text, a space between them. */
function numbersOf(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(',', '')
    .replace(/[^\d.]+/g, ' ')
    .trim();
}

/** Lost figures that are not listed, neither row by row nor each by itself. */
function silentIn(lost: readonly Lost[], listed: Listed): string[] {
  const rows = new Map<string, Lost[]>();
  for (const figure of lost) {
    const [row = ''] = /^4\.|^.*(?=\.)/.exec(figure[0]) ?? [];
    rows.set(row, [...(rows.get(row) ?? []), figure]);
  }
  return [...rows.values()].flatMap((row) => {
    const figures = row.map(([id, value]) => [id, String(Math.abs(value))] as const);
    if (listed.row(figures.map(([, digits]) => digits))) return [];
    return figures.flatMap(([id, digits]) => (listed.figure(digits) ? [] : [id]));
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
export function outcomeOf({ written }: Rendering, reports: readonly Report[]): Outcome {
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
  const listed = new Listed(reports);
  const lost = [...told].map(([{ figures }, known]) =>
    [...figures].flatMap(([id, value]): Lost[] =>
      value === null || known.has(id) ? [] : [[id, value]],
    ),
  );
  const many = lost.flat().length;
  return {
    wrong,
    silent: lost.flatMap((one) => silentIn(one, listed)),
    lost: many,
    complete: many === 0 && reports.length === written.length,
  };
}
