import type { Report } from '../../../src/report';
import type { Rendering } from '.';

/** What came of reading a rendering. */
export interface Outcome {
  /** Figures that were read as something else than was written, or read where nothing was. */
  readonly wrong: readonly string[];
  /** Figures that were neither read nor listed as unread. */
  readonly silent: readonly string[];
  /** Figures that were not read. */
  readonly lost: number;
  /** Every figure read. */
  readonly complete: boolean;
}

function written(value: number): string[] {
  return [String(value), value.toLocaleString('en-US', { maximumFractionDigits: 6 })];
}

/** Holds what was recognised against what was written. */
export function outcomeOf({ figures }: Rendering, reports: readonly Report[]): Outcome {
  const wrong: string[] = [];
  const read = new Set<string>();
  const unread = reports.flatMap((report) => report.unread).map(({ text }) => text);
  for (const report of reports) {
    for (const { id, index } of report.form.figures) {
      const value = report.values[index] ?? NaN;
      if (Number.isNaN(value)) continue;
      if (figures.get(id) !== value || read.has(id))
        wrong.push(`${id}: ${String(figures.get(id))} → ${value}`);
      read.add(id);
    }
  }
  const lost = [...figures].filter(([id, value]) => value !== null && !read.has(id));
  const silent = lost.filter(([, value]) => {
    const texts = written(value ?? 0);
    return reports.length > 0 && !unread.some((text) => texts.some((one) => text.includes(one)));
  });
  return {
    wrong,
    silent: silent.map(([id]) => id),
    lost: lost.length,
    complete: lost.length === 0 && reports.length === 1,
  };
}
