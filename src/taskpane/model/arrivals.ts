import { arrivalOf, type Arrival } from '../../county';
import { reportsInFile } from './clip';
import { sentenceOf } from './sentence';

/** Files read at once: each in a worker of its own, and two are what most machines do at a time. */
const atOnce = 2;

/**
 * Reads files of units; one that cannot be read stops no other, and says why.
 * @param done told how many are read
 * @param signal ends the reading
 * @returns in the order of the files; null where it was ended
 */
export async function readArrivals(
  files: readonly File[],
  done: (many: number) => void,
  signal: AbortSignal,
): Promise<readonly Arrival[] | null> {
  const arrivals = new Map<number, Arrival>();
  const queue = Array.from(files.entries());
  const work = async () => {
    for (let next = queue.shift(); next && !signal.aborted; next = queue.shift()) {
      const [at, file] = next;
      arrivals.set(at, await readOne(file, signal));
      done(arrivals.size);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (signal.aborted) return null;
  return files.flatMap((_, at) => arrivals.get(at) ?? []);
}

async function readOne(file: File, signal: AbortSignal): Promise<Arrival> {
  try {
    return arrivalOf(file.name, await reportsInFile(file, signal));
  } catch (problem) {
    return { source: file.name, why: sentenceOf(problem) };
  }
}
