import { arrivalOf, type Arrival } from '../../county';
import { assertSize } from '../../documents/limits';
import { Reader } from '../reading/reader';
import { sentenceOf } from './sentence';

/** Readers at work at once: each in a worker of its own, and two are what most machines do at a time. */
const atOnce = 2;

/**
 * Reads files of units; one that cannot be read stops no other, and says why.
 * @param done told how many are read
 * @param signal ends the reading
 * @returns in the order of the files, as far as it came
 */
export async function readArrivals(
  files: readonly File[],
  done: (many: number) => void,
  signal: AbortSignal,
): Promise<readonly Arrival[]> {
  const arrivals = new Map<number, Arrival>();
  const queue = Array.from(files.entries());
  const work = async () => {
    const reader = new Reader();
    for (let next = queue.shift(); next && !signal.aborted; next = queue.shift()) {
      const [at, file] = next;
      arrivals.set(at, await arrivalIn(file, reader, signal));
      done(arrivals.size);
    }
    reader.end();
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, files.length) }, work));
  return files.flatMap((_, at) => arrivals.get(at) ?? []);
}

async function arrivalIn(file: File, reader: Reader, signal: AbortSignal): Promise<Arrival> {
  const { name } = file;
  try {
    assertSize(file.size);
    const content = new Uint8Array(await file.arrayBuffer());
    const { reports, kept } = await reader.read({ content, name, wantsKept: true }, signal);
    return arrivalOf(name, reports, kept);
  } catch (problem) {
    return { source: name, why: sentenceOf(problem) };
  }
}
