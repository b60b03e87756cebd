import { fork } from 'node:child_process';
import type { Outcome, Told } from './read';

/** Files that one reading process reads: after them its memory is measured anew. */
const slice = 5000;
/** Milliseconds without an answer, after which the reading process is taken to hang. */
const silence = 60_000;
/** Megabytes that a reading process may have at most, Node's own among them. */
const memory = 512;
/** Of these its own objects, in megabytes: Node collects garbage only when it must. */
const heap = 256;

/** What came of all files. */
interface Sum {
  readonly kinds: Map<string, Record<Outcome, number>>;
  slowest: Told | null;
  most: number;
  faults: number;
}

/**
 * Reads `many` damaged files, in processes of their own, so that a hang is seen from outside: a
 * report or UnreadableFile may come of each. Anything else, and whatever takes too long or too
 * much memory, is told with its seed.
 */
export async function fuzz(many: number, first: number): Promise<void> {
  const sum: Sum = { kinds: new Map(), slowest: null, most: 0, faults: 0 };
  const end = first + many;
  for (let next = first; next < end;)
    next = await readSlice(next, Math.min(slice, end - next), sum);
  for (const [kind, { read, empty, refused, failed }] of [...sum.kinds].sort()) {
    const told = `${read} with a report, ${empty} with none, ${refused} refused, ${failed} failed`;
    console.log(`${kind.padEnd(6)} ${told}`);
  }
  const slowest = sum.slowest
    ? `${sum.slowest.seconds.toFixed(2)} s (seed ${sum.slowest.seed})`
    : '';
  console.log(
    `${many} damaged files from seed ${first}: ${sum.faults} faults; ` +
      `slowest ${slowest}, at most ${sum.most.toFixed(0)} MB`,
  );
  if (sum.faults > 0) process.exitCode = 1;
}

/** Has a process read some files. @returns the seed to go on with, after a hang the next one */
function readSlice(first: number, many: number, sum: Sum): Promise<number> {
  return new Promise((resolve) => {
    let next = first;
    const child = fork(process.argv[1] ?? '', ['fuzz-read', String(first), String(many)], {
      execArgv: [`--max-old-space-size=${heap}`],
    });
    const watch = setTimeout(() => child.kill('SIGKILL'), silence);
    child.on('message', (message) => {
      watch.refresh();
      const told = message as Told;
      next = told.seed + 1;
      add(told, sum);
    });
    child.on('exit', () => {
      clearTimeout(watch);
      if (next === first + many) resolve(next);
      else {
        console.log(`seed ${next}: no answer, or the end of the process`);
        sum.faults += 1;
        resolve(next + 1);
      }
    });
  });
}

function add(told: Told, sum: Sum): void {
  const { kind, outcome, seed } = told;
  const counts = sum.kinds.get(kind) ?? { read: 0, empty: 0, refused: 0, failed: 0 };
  sum.kinds.set(kind, counts);
  counts[outcome] += 1;
  if (outcome === 'failed') sum.faults += 1;
  if (told.memory > memory && sum.most <= memory) {
    console.log(`seed ${seed}: ${told.memory.toFixed(0)} MB`);
    sum.faults += 1;
  }
  sum.most = Math.max(sum.most, told.memory);
  if (told.seconds > (sum.slowest?.seconds ?? 0)) sum.slowest = told;
}
