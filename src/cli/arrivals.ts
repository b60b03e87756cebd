import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Arrival } from '../county';
import { reportsIn } from './books';
import { withoutStars } from './stars';

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

/** Reads one file after another; one that cannot be read is an arrival that says why. */
export async function arrivalsOf(
  files: readonly string[],
  begun: (done: number) => void,
): Promise<readonly Arrival[]> {
  const arrivals: Arrival[] = [];
  for (const file of files) {
    begun(arrivals.length);
    const read = await reportsIn(file);
    const source = basename(file);
    arrivals.push(typeof read === 'string' ? { source, why: read } : { source, reports: read });
  }
  return arrivals;
}
