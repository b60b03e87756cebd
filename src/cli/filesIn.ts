import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isHiddenFile } from '../county/collect/isHiddenFile';
import { natural, withoutStars } from './stars';

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
