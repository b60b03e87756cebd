import { recognise } from '../src/report';
import { outcomeOf } from '../tests/support/renderings/outcome';
import { sampleAt } from '../tests/support/renderings/sample';

/**
 * Renders reports in every shape in which they come and reads them back: how many are read
 * completely, and whether one figure was read wrongly. A blank cell leaves no trace in some shapes; what
 * stands without blanks is told by itself.
 * `node scripts/bench.mjs recognise [count] [first]`: so many renderings, from this one on.
 */
const count = Number(process.argv[2] ?? 20_800);
const first = Number(process.argv[3] ?? 0);

interface Tally {
  renderings: number;
  complete: number;
  /** Those in which every figure has a number, and how many of them were read completely. */
  filled: number;
  filledComplete: number;
  figures: number;
  lost: number;
  silent: number;
  wrong: number;
  milliseconds: number;
}

const empty: Tally = {
  ...{ renderings: 0, complete: 0, filled: 0, filledComplete: 0, figures: 0, lost: 0 },
  ...{ silent: 0, wrong: 0, milliseconds: 0 },
};
const tallies = new Map<string, Tally>();
const examples: string[] = [];
for (let i = first; i < first + count; i += 1) {
  const { kind, rendering } = sampleAt(i);
  const start = process.cpuUsage();
  const reports = recognise(rendering.grids, '');
  const { user, system } = process.cpuUsage(start);
  const { wrong, silent, lost, complete } = outcomeOf(rendering, reports);
  const tally = tallies.get(kind) ?? { ...empty };
  tallies.set(kind, tally);
  tally.renderings += 1;
  tally.complete += Number(complete);
  const isFilled = rendering.written.every(({ figures }) => ![...figures.values()].includes(null));
  tally.filled += Number(isFilled);
  tally.filledComplete += Number(isFilled && complete);
  tally.figures += rendering.written.reduce((n, { figures }) => n + figures.size, 0);
  tally.lost += lost;
  tally.silent += silent.length;
  tally.wrong += wrong.length;
  tally.milliseconds += (user + system) / 1000;
  const note = (name: string, found: readonly string[]) => {
    const harm = rendering.harm.join(',');
    if (found.length > 0)
      examples.push(`${name} ${kind} ${i} [${harm}]: ${found.slice(0, 4).join('; ')}`);
  };
  note('WRONG', wrong);
  note('SILENT', silent);
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)}%`;
console.log(`${count} renderings from ${first} on`);
console.log(
  'shape                  read completely  without blanks  figures read  not listed  wrong  ms each',
);
for (const [kind, t] of tallies) {
  console.log(
    [
      kind.padEnd(22),
      percent(t.complete, t.renderings).padStart(15),
      percent(t.filledComplete, t.filled).padStart(15),
      percent(t.figures - t.lost, t.figures).padStart(13),
      String(t.silent).padStart(11),
      String(t.wrong).padStart(6),
      (t.milliseconds / t.renderings).toFixed(2).padStart(8),
    ].join(' '),
  );
}
for (const example of examples.slice(0, 20)) console.log(example);
process.exitCode = examples.length > 0 ? 1 : 0;
