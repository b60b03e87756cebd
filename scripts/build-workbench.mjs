import { copyFile, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { withoutHyphenation } from './without-hyphenation.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = path.join(root, 'dist/workbench');

/**
 * Bundles the workbench's page into `dist/workbench`, in about a second. Not minified: it goes
 * from this machine to this machine, and nobody deploys it.
 */
export async function buildWorkbench() {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: { workbench: 'src/workbench/index.ts', plug: 'src/workbench/plug.ts' },
    bundle: true,
    outdir: out,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutHyphenation],
    logLevel: 'warning',
  });
  await copyFile(path.join(root, 'src/workbench/page/index.html'), path.join(out, 'index.html'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWorkbench();
