import type { Form } from '../../src/form';
import type { Report } from '../../src/report';
import { locate, type Location, type LocateOptions, type Suspect } from '../../src/validation';
import { below, randomFrom } from '../../tests/support/consistentReport';
import type { MakeReport } from './reports';
import { table3Of, type Slip } from './table';

/** What came of many cases of one kind; shares of 1, times in milliseconds. */
export interface Measured {
  readonly cases: number;
  readonly detected: number;
  /** The truth is the first suspect, and no other is tied with it. */
  readonly first: number;
  /** The truth is the first suspect or tied with it. */
  readonly firstOrTied: number;
  readonly firstThree: number;
  readonly listed: number;
  /** One suspect alone is named, as all there is, and it is not the truth. */
  readonly uniqueButWrong: number;
  /** Another suspect is named first without a tie. */
  readonly firstButWrong: number;
  readonly stopped: number;
  readonly median: number;
  readonly p95: number;
  readonly slowest: number;
}

export interface Trial {
  readonly form: Form;
  readonly make: MakeReport;
  readonly slip: Slip;
  readonly cases: number;
  readonly seed: number;
  readonly options?: LocateOptions;
}

/** A report with slips in it, and the values it should have. */
export interface Case {
  readonly meant: Report;
  readonly typed: Report;
}

/** Seeded cases; reports that leave no room for the slip are passed over. */
export function* casesOf({ form, make, slip, cases, seed }: Trial): Generator<Case> {
  const random = randomFrom(seed);
  const table = table3Of(form);
  let made = 0;
  for (let n = 0; made < cases && n < cases * 300; n += 1) {
    const meant = make(randomFrom(below(2 ** 31, random)), made, form);
    const values = meant.values.slice();
    if (!slip(values, table, random)) continue;
    made += 1;
    yield { meant, typed: { ...meant, values } };
  }
}

function isTruth({ changes }: Suspect, { meant, typed }: Case): boolean {
  const { figures, indexOf } = meant.form;
  const wrong = figures.filter(({ index }) => meant.values[index] !== typed.values[index]);
  return (
    changes.length === wrong.length &&
    changes.every(({ cell, to }) => meant.values[indexOf.get(cell) ?? -1] === to)
  );
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** The best of some runs, for other work on the machine interrupts one or the other. */
const runs = 3;

function timed(report: Report, options?: LocateOptions): { location: Location; time: number } {
  let location = locate(report, options);
  let time = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    location = locate(report, options);
    time = Math.min(time, performance.now() - start);
  }
  return { location, time };
}

export function measure(trial: Trial): Measured {
  const times: number[] = [];
  const told: { location: Location; at: number }[] = [];
  for (const one of casesOf(trial)) {
    const { location, time } = timed(one.typed, trial.options);
    times.push(time);
    told.push({ location, at: location.suspects.findIndex((suspect) => isTruth(suspect, one)) });
  }
  times.sort((a, b) => a - b);
  const share = (holds: (one: (typeof told)[number]) => boolean) =>
    told.filter(holds).length / told.length;
  const leads = ({ suspects: [first] }: Location) => first?.tied === false;
  return {
    cases: told.length,
    detected: share(({ location: { suspects, limits } }) => suspects.length + limits.length > 0),
    first: share(({ location, at }) => at === 0 && leads(location)),
    firstOrTied: share(({ location: { suspects }, at }) => suspects[at]?.rank === 1),
    firstThree: share(({ at }) => at >= 0 && at < 3),
    listed: share(({ at }) => at >= 0),
    uniqueButWrong: share(
      ({ location: { suspects, limits }, at }) =>
        suspects.length === 1 && limits.length === 0 && at !== 0,
    ),
    firstButWrong: share(({ location, at }) => at !== 0 && leads(location)),
    stopped: share(({ location }) => location.limits.length > 0),
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    slowest: times.at(-1) ?? NaN,
  };
}
