import { form2021 } from '../../src/form';
import { locate } from '../../src/validation';
import { randomFrom } from '../../tests/support/consistentReport';
import { judge } from './judge';
import { casesOf, measure, type Measured } from './measure';
import { motley, usual } from './reports';
import { typed, plainTypo } from './slips/typing';
import { lines, type Target } from './targets';

/**
 * How well the wrong figure is named: `npm run bench:locate [cases] [seed]`. Every line is so many
 * seeded cases; ✗ marks what falls short of its target, and then the exit code is 1.
 */

const cases = Number(process.argv[2] ?? 2000);
const seed = Number(process.argv[3] ?? 20_250_131);

const shown = [
  'detected',
  'first',
  'firstOrTied',
  'firstThree',
  'uniqueButWrong',
  'firstButWrong',
  'stopped',
  'median',
  'p95',
  'slowest',
] as const;
const atMost: readonly string[] = ['uniqueButWrong', 'p95', 'slowest'];
const inMilliseconds: readonly string[] = ['median', 'p95', 'slowest'];

let short = 0;

function cell(key: (typeof shown)[number], measured: Measured, target: Target): string {
  const value = measured[key];
  const wanted = Object.entries(target).find(([name]) => name === key)?.[1];
  const falls = wanted !== undefined && (atMost.includes(key) ? value > wanted : value < wanted);
  if (falls) short += 1;
  const text = inMilliseconds.includes(key) ? value.toFixed(2) : `${(value * 100).toFixed(2)}%`;
  return `${text}${falls ? '✗' : ' '}`.padStart(15);
}

function clean(): string {
  let found = 0;
  for (const make of [usual, motley]) {
    for (let n = 0; n < cases; n += 1) {
      const { suspects, limits } = locate(make(randomFrom(seed + n), n, form2021));
      if (suspects.length + limits.length > 0) found += 1;
    }
  }
  if (found > 0) short += 1;
  return `Consistent reports: ${2 * cases}, with suspects: ${found}.`;
}

console.log(' '.repeat(32) + shown.map((name) => name.padStart(15)).join(''));
for (const { name, make, slip, target } of lines) {
  const measured = measure({ form: form2021, make, slip, cases, seed });
  console.log(name.padEnd(32) + shown.map((key) => cell(key, measured, target)).join(''));
}
console.log(clean());

for (const count of [1, 2, 3, 4]) {
  const trial = { form: form2021, make: usual, slip: typed(count, plainTypo), cases: 25, seed };
  const { cases: all, agreed, ours, theirs } = await judge([...casesOf(trial)]);
  if (agreed < all) short += 1;
  console.log(
    `HiGHS on ${count} wrong: same smallest size in ${agreed} of ${all}; median ${theirs.toFixed(1)} ms, ours ${ours.toFixed(2)} ms.`,
  );
}
process.exit(short > 0 ? 1 : 0);
