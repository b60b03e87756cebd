import { form2019, form2021, type Form } from '../src/form';
import type { Report } from '../src/report';
import { check } from '../src/validation';
import { openEquations } from '../src/validation/equations';
import { consistentReport, randomFrom, withFigures } from '../tests/support/consistentReport';
import { wholeProse } from '../tests/support/wholeProse';

/** How many reports a second `check` passes in a second of one core: clean ones, and ones with slips. */

const sample = 1000;
const rounds = 5;
const milliseconds = 3000;

/** Time this process had of a core, in seconds: what else the machine does is not in it. */
function coreSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** The median of many passes over the reports, and the best. */
function perSecond(
  reports: readonly Report[],
  work: (report: Report) => unknown,
): { readonly median: number; readonly best: number } {
  const passes: number[] = [];
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    const start = coreSeconds();
    for (let round = 0; round < rounds; round += 1) for (const report of reports) work(report);
    passes.push((rounds * reports.length) / (coreSeconds() - start));
  }
  passes.sort((a, b) => b - a);
  return { median: passes[passes.length >> 1] ?? 0, best: passes[0] ?? 0 };
}

function sound(form: Form): readonly Report[] {
  return Array.from({ length: sample }, (_, seed) => consistentReport(seed, form));
}

function tell(
  what: string,
  reports: readonly Report[],
  work: (report: Report) => unknown = (report) => check(report),
): void {
  const { median, best } = perSecond(reports, work);
  const told = [median, best].map((speed) => Math.round(speed).toLocaleString('en').padStart(10));
  console.log(`${what.padEnd(42)} ${told.join('')}`);
}

console.log(`${'reports a second of one core'.padEnd(42)}     median      best`);
tell('clean, edition 2021, the equations', sound(form2021), ({ form, values }) =>
  openEquations(form, values),
);
tell('clean, edition 2021, all rules', sound(form2021));
tell('clean, edition 2019, all rules', sound(form2019));
tell(
  'one figure off, findings in words',
  sound(form2021).map((report, n) => withFigures(report, { '3.granted.person': 1e5 + n })),
);
tell(
  'ten figures missing, findings in words',
  sound(form2021).map((report) =>
    withFigures(
      report,
      Object.fromEntries(report.form.figures.slice(20, 30).map(({ id }) => [id, null])),
    ),
  ),
);

/** As much prose as a long report has: 20,000 characters. */
function withLongProse(report: Report, seed: number): Report {
  const { narrative } = wholeProse(report, randomFrom(seed));
  const characters = narrative.reduce((sum, { text }) => sum + text.length, 0);
  const times = Math.ceil(20_000 / characters);
  return { ...report, narrative: Array.from({ length: times }, () => narrative).flat() };
}

tell(
  '20,000 characters of prose, all rules',
  sound(form2021)
    .slice(0, 20)
    .map((report, seed) => withLongProse({ ...report, year: 2024 }, seed)),
  // A report that was read is remembered: another one with the same prose is not.
  (report) => check({ ...report, narrative: [...report.narrative] }),
);
