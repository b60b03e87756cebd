import fc from 'fast-check';
import type { Report } from '../../src/report';
import { misfitOf, previousOf } from '../../src/validation';
import { isAlone, tellingOf } from '../../src/validation/alone';
import { consistentReport } from '../support/consistentReport';

/** Each report held against every other: what is found by year and organ is to be the same. */
function plainlyAlone(report: Report, others: readonly Report[]): boolean {
  const named = report.organ !== null;
  return others.every(
    (one) => one === report || one.year !== report.year || (named && one.organ === report.organ),
  );
}

function plainTelling(report: Report, others: readonly Report[]) {
  if (plainlyAlone(report, others)) return 'alone';
  const isTwin = (one: Report) =>
    one !== report && one.year === report.year && one.organ === null && report.organ === null;
  return others.some(isTwin) ? 'twin' : 'apart';
}

function plainPrevious(report: Report, candidates: readonly Report[]): Report | undefined {
  const possible = candidates.filter((one) => misfitOf(report, one) === null);
  const same = possible.filter(({ organ }) => organ !== null && organ === report.organ);
  const [found, ...others] = same.length > 0 ? same : possible;
  if (others.length > 0) return undefined;
  return found && (same.length > 0 || plainlyAlone(report, candidates)) ? found : undefined;
}

const sound = consistentReport(1);
const arbitraryReports = fc.array(
  fc
    .record({
      year: fc.constantFrom(null, 2023, 2024, 2025),
      organ: fc.constantFrom(null, '甲镇', '乙镇'),
    })
    .map((told): Report => ({ ...sound, ...told })),
  { minLength: 1, maxLength: 6 },
);

test('what stands beside a report is found as if it were held against every other', () => {
  fc.assert(
    fc.property(arbitraryReports, fc.boolean(), (reports, isAmong) => {
      const [report = sound, ...rest] = reports;
      const others = isAmong ? reports : rest;
      expect(isAlone(report, others)).toBe(plainlyAlone(report, others));
      expect(tellingOf(report, others)).toBe(plainTelling(report, others));
      expect(previousOf(report, others)).toBe(plainPrevious(report, others));
    }),
    { numRuns: 1000 },
  );
});
