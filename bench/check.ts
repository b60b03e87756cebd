import { form2019, form2021, type Form } from '../src/form';
import type { Report } from '../src/report';
import { check } from '../src/validation';
import { consistentReport, withFigures } from '../tests/support/consistentReport';

/** How many reports a second `check` passes on one core: clean ones, and ones with slips. */

const sample = 1000;
const milliseconds = 2000;

/** The median pass over the reports, and the best, for other work on the machine slows some. */
function perSecond(reports: readonly Report[]): { readonly median: number; readonly best: number } {
  const passes: number[] = [];
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    const start = performance.now();
    for (const report of reports) check(report);
    passes.push((reports.length / (performance.now() - start)) * 1000);
  }
  passes.sort((a, b) => b - a);
  return { median: passes[passes.length >> 1] ?? 0, best: passes[0] ?? 0 };
}

function sound(form: Form): readonly Report[] {
  return Array.from({ length: sample }, (_, seed) => consistentReport(seed, form));
}

function tell(what: string, reports: readonly Report[]): void {
  const { median, best } = perSecond(reports);
  const told = [median, best].map((speed) => Math.round(speed).toLocaleString('en').padStart(10));
  console.log(`${what.padEnd(42)} ${told.join('')}`);
}

console.log(`${'reports a second'.padEnd(42)}     median      best`);
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
