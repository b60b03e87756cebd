import { existsSync, mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type * as Entry from './hostEntry';
import { requireOnce } from './requireOnce';

/** Tests and benches run in the project's folder. */
const root = process.cwd();
const entry = join(root, 'tests/support/hostEntry.ts');
const headless = join(root, 'tests/support/headless.ts');
const rooms = ['workbench/host', 'workbench/book', 'workbench/grid', 'page/client', 'report'];
const folders = rooms.map((name) => join(root, 'src', name));
const univer = join(root, 'node_modules/@univerjs/core/package.json');

/**
 * The host and Univer for Node in one file: Univer's packages are ES modules, which jest takes five
 * times as long to load. Made when first asked for and whenever Univer or the host changes.
 */
export async function hostBundle(): Promise<typeof Entry> {
  const stamp = Math.max(
    ...[entry, headless, univer, ...folders.flatMap(filesUnder)].map(changedAt),
  );
  const folder = join(root, 'node_modules/.cache/nianbao');
  const bundle = join(folder, `host-${Math.round(stamp)}.cjs`);
  if (!existsSync(bundle)) {
    mkdirSync(folder, { recursive: true });
    const unfinished = `${bundle}.${process.pid}`;
    await build({
      entryPoints: [entry],
      outfile: unfinished,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'error',
    });
    renameSync(unfinished, bundle);
  }
  return requireOnce(bundle) as typeof Entry;
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));

const changedAt = (file: string): number => statSync(file).mtimeMs;
