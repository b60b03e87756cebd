import fc from 'fast-check';
import { checkLedger, countCases, dayOf, periodOf, readLedger, ledgerScene } from '../src/ledger';
import { gridOfCases, someCases } from '../tests/support/ledger/plainCase';

/**
 * 5,000 cases: how long it takes to read them from a sheet, to count them, and to check every row.
 * Counting is what a quarter's 截至日 costs once the sheet is read.
 */
const many = 5_000;
const rounds = 20;

const cases = fc
  .sample(someCases(100), { numRuns: many / 5, seed: 15 })
  .flat()
  .slice(0, many)
  .map((one, i) => ({ ...one, number: `${i + 1}号` }));
const grid = gridOfCases(cases);
const period = periodOf(2025);

/** The median of so many rounds, in milliseconds. */
function measured(work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[rounds >> 1] ?? NaN;
}

const ledger = readLedger([grid]);
if (!ledger) throw new Error('no ledger');
const today = dayOf(2026, 1, 10) ?? 0;
const scene = () => ledgerScene(ledger, period, today);
const told: readonly (readonly [what: string, time: number, target: string])[] = [
  ['read', measured(() => readLedger([grid])), ''],
  ['count', measured(() => countCases(ledger, period)), 'target ≤ 20 ms'],
  ['count with all deadlines', measured(scene), ''],
  ['check by every rule', measured(() => checkLedger(scene())), ''],
];
console.log(`${cases.length} cases, median of ${rounds} rounds`);
for (const [what, time, target] of told)
  console.log(`  ${what.padEnd(26)} ${time.toFixed(1).padStart(8)} ms  ${target}`);
