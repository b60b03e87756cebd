import { readdir, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { arrivalOf, type Arrival } from '../county';
import { receivedReport } from '../report';
import { withoutStars } from './stars';
import { inOrder, reading, tasksOf, type ReadFile } from './work';

const natural = new Intl.Collator('zh-CN', { numeric: true });

/** The files that are named, and those in folders that are named; hidden ones and locks left out. */
export async function filesIn(names: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of await withoutStars(names)) {
    const isFolder = await stat(name).then(
      (one) => one.isDirectory(),
      () => false,
    );
    if (!isFolder) found.push(name);
    else {
      const entries = await readdir(name, { withFileTypes: true });
      const files = entries.filter((one) => one.isFile() && !/^(?:\.|~\$)/.test(one.name));
      const sorted = files.map((one) => one.name).sort(natural.compare);
      found.push(...sorted.map((file) => join(name, file)));
    }
  }
  return found;
}

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
  const jobs = Math.min(files.length, availableParallelism());
  let done = 0;
  for await (const read of inOrder(tasksOf(files), reading, jobs)) {
    arrivals.push(...read.map(arrivalFrom));
    told((done += 1));
  }
  return arrivals;
}

function arrivalFrom(read: ReadFile): Arrival {
  const source = basename(read.file);
  if ('why' in read) return { source, why: read.why };
  return arrivalOf(source, read.reports.map(receivedReport), read.kept);
}
