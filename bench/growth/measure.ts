import type { Family } from './family';

const rounds = 3;
/** Shorter work than this, in milliseconds, is all start and chance. */
const shortest = 20;
/** Input that costs less than that when it was doubled so often is no danger, whatever its growth. */
const mostSizes = 12;

/** How the time of a family grows with its input. */
export interface Growth {
  readonly name: string;
  /** Milliseconds of a core at the last three sizes, each twice the one before. */
  readonly times: readonly number[];
  /** The time grows as the input to the power of this, over these. */
  readonly exponent: number;
}

/** The least time of a core, in milliseconds, of a few rounds. */
async function timeOf(work: () => unknown): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    globalThis.gc?.();
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

export async function growthOf({ name, from, work }: Family): Promise<Growth> {
  const all: number[] = [];
  const base = () => all.at(-3) ?? 0;
  for (let many = from; base() < shortest && all.length < mostSizes; many *= 2)
    all.push(await timeOf(await work(many)));
  const times = all.slice(-3);
  return { name, times, exponent: Math.log2((times.at(-1) ?? 1) / base()) / 2 };
}
