import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type * as Headless from '../../src/workbench/host/headless';

const root = resolve(__dirname, '../..');
const source = join(root, 'src/workbench/host/headless.ts');
const manifest = join(root, 'node_modules/@univerjs/core/package.json');

/**
 * Univer for Node in one file: its packages are ES modules of thousands of files, which jest would
 * take minutes to transform. Made when first asked for and whenever Univer or the source changes.
 */
export async function univerBundle(): Promise<typeof Headless> {
  const stamp = Math.max(statSync(source).mtimeMs, statSync(manifest).mtimeMs);
  const folder = join(root, 'node_modules/.cache/nianbao');
  const bundle = join(folder, `univer-${Math.round(stamp)}.cjs`);
  if (!existsSync(bundle)) {
    mkdirSync(folder, { recursive: true });
    const unfinished = `${bundle}.${process.pid}`;
    await build({
      entryPoints: [source],
      outfile: unfinished,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'error',
    });
    renameSync(unfinished, bundle);
  }
  return (await import(bundle)) as typeof Headless;
}
