import { form2019, form2021, type Form } from '../../src/form';
import type { Report } from '../../src/report';
import { check, rules } from '../../src/validation';
import { consistentReport, randomFrom } from '../support/consistentReport';
import { nextYear, twoYears } from '../support/nextYear';
import { plants } from '../support/plants';
import { wholeProse } from '../support/wholeProse';

/** Sound reports of one organ, year after year, with prose that tells their figures. */
function successive(seed: number, form: Form, first: number, years: number): readonly Report[] {
  const random = randomFrom(seed);
  const reports = [nextYear({ ...consistentReport(seed, form), year: first - 1 }, random)];
  while (reports.length < years) {
    const last = reports[reports.length - 1];
    if (last) reports.push(nextYear(last, random));
  }
  return reports.map((report) => wholeProse(report, random));
}

/** Everything found in reports of successive years, each held against the one before. */
function foundIn(reports: readonly Report[]): readonly string[] {
  return reports.flatMap((report, n) => {
    const previous = reports[n - 1];
    return check(report, previous && { previous }).findings.map(
      ({ rule, message }) => `${report.source}: ${rule} ${message}`,
    );
  });
}

/** How often each rule is broken; together more than ten thousand reports. */
const seeds = 371;

describe('ten thousand generated reports', () => {
  // Ten thousand reports with prose take their time on a busy machine.
  jest.setTimeout(300_000);

  it('nothing is found in sound ones of edition 2021', () => {
    for (let seed = 0; seed < 900; seed += 1) {
      expect(foundIn(successive(seed, form2021, 2021, 11))).toEqual([]);
    }
  });

  it('nothing is found in sound ones of edition 2019', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      expect(foundIn(successive(seed, form2019, 2019, 2))).toEqual([]);
    }
  });
});

describe('ten thousand reports with a break planted in each', () => {
  jest.setTimeout(300_000);
  const sound = Array.from({ length: seeds }, (_, seed) => twoYears(seed, form2021));

  it.each(Object.entries(plants))('every planted break of %s is found', (rule, plant) => {
    for (const [seed, years] of sound.entries()) {
      const { report, ...context } = plant(years, randomFrom(seed));
      const found = check(report, context).findings.map((finding) => finding.rule);
      expect([seed, found]).toEqual([seed, expect.arrayContaining([rule])]);
    }
  });

  it('every rule has its break, and they are ten thousand', () => {
    expect(Object.keys(plants).sort()).toEqual(rules.map(({ id }) => id).sort());
    expect(rules.length * seeds).toBeGreaterThanOrEqual(10_000);
  });
});
