import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Engine } from './engine';

/** The library as Node runs it, with its tables from the package's own folder. */
export async function pdfEngine(): Promise<Engine> {
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = dirname(createRequire(anchor()).resolve('pdfjs-dist/package.json'));
  return { library, tables: (name) => `${join(folder, name)}/` };
}

/** From where packages are looked for: the file that runs, wherever it was bundled to. */
const anchor = () => (typeof __filename === 'string' ? __filename : pathToFileURL(process.cwd()));
