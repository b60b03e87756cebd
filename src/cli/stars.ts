import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isHiddenFile } from '../county/collect/isHiddenFile';

/** Names of files in the order in which people read them: 2 before 10. */
export const natural = new Intl.Collator('zh-CN', { numeric: true });

/** `*.xlsx` as a pattern of whole names; other signs stand for themselves. */
function patternOf(name: string): RegExp {
  const parts = name.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'iu');
}

/**
 * The files that names with `*` stand for, 2 before 10, hidden ones left out: not every shell says
 * which they are. A name that fits no file stays, and is told as one that is not there.
 */
export async function withoutStars(names: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(names.map(filesFor));
  return found.flat();
}

async function filesFor(name: string): Promise<readonly string[]> {
  const [folder, last] = [dirname(name), basename(name)];
  if (!last.includes('*')) return [name];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const pattern = patternOf(last);
  const files = entries
    .filter((entry) => entry.isFile() && !isHiddenFile(entry.name) && pattern.test(entry.name))
    .map((entry) => entry.name)
    .sort(natural.compare);
  return files.length === 0 ? [name] : files.map((file) => join(folder, file));
}
