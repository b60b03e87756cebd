import type { Report } from '../../../src/report';
import type { Rendering } from '.';

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

function digitsOf(text: string): string {
  return text.replace(/[^\d.]/g, '');
}

/**
 * Lost figures that are not listed. Rows stand in a document in the order of the form, so the
 * digits of each must follow those of the one before in what is listed: every digit accounts for
 * one figure and no more, and a lost 0 is not excused by a 0 that was lost elsewhere.
 */
function silentIn(lost: readonly Lost[], reports: readonly Report[]): string[] {
  const rows = new Map<string, Lost[]>();
  for (const figure of lost) {
    const [row = ''] = /^4\.|^.*(?=\.)/.exec(figure[0]) ?? [];
    rows.set(row, [...(rows.get(row) ?? []), figure]);
  }
  const listed = reports.flatMap(({ unread }) => unread.map(({ text }) => digitsOf(text)));
  const text = listed.join('\n');
  let from = 0;
  return [...rows.values()].flatMap((row) => {
    const digits = row.map(([, value]) => String(value)).join('');
    const at = text.indexOf(digits, from);
    if (at < 0) return row.map(([id]) => id);
    from = at + digits.length;
    return [];
  });
}

/** Holds what was recognised against what was written. */
export function outcomeOf({ figures }: Rendering, reports: readonly Report[]): Outcome {
  const wrong: string[] = [];
  const read = new Set<string>();
  const told = new Set<string>();
  for (const { form, values, readings } of reports) {
    for (const { id, index } of form.figures) {
      const value = values[index] ?? NaN;
      if (readings[index]?.state === 'text') told.add(id);
      if (Number.isNaN(value)) continue;
      if (figures.get(id) !== value || read.has(id))
        wrong.push(`${id}: ${String(figures.get(id))} → ${value}`);
      read.add(id);
    }
  }
  const lost = [...figures].flatMap(([id, value]): Lost[] =>
    value === null || read.has(id) ? [] : [[id, value]],
  );
  const silent = silentIn(
    lost.filter(([id]) => !told.has(id)),
    reports,
  );
  return { wrong, silent, lost: lost.length, complete: lost.length === 0 && reports.length === 1 };
}
