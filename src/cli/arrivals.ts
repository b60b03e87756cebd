import { availableParallelism } from 'node:os';
import { arrivalOf, shortNames, type Arrival } from '../county';
import { receivedReport } from '../report';
import { inOrder, reading, tasksOf, type SentBook } from './work';

/**
 * Reads files by as many workers as the machine has cores; one that cannot be read is an arrival
 * that says why.
 * @param told how many are done
 */
export async function arrivalsOf(
  files: readonly string[],
  told: (done: number) => void,
): Promise<readonly Arrival[]> {
  const arrivals: Arrival[] = [];
  const nameOf = shortNames(files);
  const jobs = Math.min(files.length, availableParallelism());
  let done = 0;
  for await (const read of inOrder(tasksOf(files), reading, jobs)) {
    arrivals.push(...read.map((one) => arrivalFrom(one, nameOf(one.file))));
    told((done += 1));
  }
  return arrivals;
}

function arrivalFrom(read: SentBook, source: string): Arrival {
  if ('why' in read) return { source, why: read.why };
  return arrivalOf(source, read.reports.map(receivedReport), read.kept);
}
