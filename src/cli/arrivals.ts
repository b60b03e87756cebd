import { readdir, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { arrivalOf, isHiddenFile, shortNames, type Arrival } from '../county';
import { receivedReport } from '../report';
import { natural, withoutStars } from './stars';
import { inOrder, reading, tasksOf, type SentBook } from './work';

/** The files that are named, and those in folders that are named and below; hidden ones left out. */
export async function filesIn(names: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of await withoutStars(names)) {
    const isFolder = await stat(name).then(
      (one) => one.isDirectory(),
      () => false,
    );
    found.push(...(isFolder ? await filesBelow(name) : [name]));
  }
  return found;
}

/** The files of a folder in their natural order, then those of the folders in it. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  // One that cannot be looked into is told like a file that cannot be read.
  if (entries === null) return [folder];
  const shown = entries.filter(({ name }) => !isHiddenFile(name));
  const within = (some: typeof shown) =>
    some
      .map(({ name }) => name)
      .sort(natural.compare)
      .map((name) => join(folder, name));
  const files = within(shown.filter((one) => one.isFile()));
  for (const below of within(shown.filter((one) => one.isDirectory()))) {
    files.push(...(await filesBelow(below)));
  }
  return files;
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
