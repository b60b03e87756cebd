import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PdfEngine, Surface } from './engine';

/** The library as Node runs it, with its tables from the package's own folder. */
export async function pdfEngine(): Promise<PdfEngine> {
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = dirname(createRequire(anchor()).resolve('pdfjs-dist/package.json'));
  return { library, options: {}, canvas, tables: (name) => `${join(folder, name)}/` };
}

/** From where packages are looked for: the file that runs, wherever it was bundled to. */
const anchor = () => (typeof __filename === 'string' ? __filename : pathToFileURL(process.cwd()));

/** The package is an optional one: it has no build for every machine. */
async function canvas(width: number, height: number): Promise<Surface | null> {
  const drawing = await import('@napi-rs/canvas').catch(() => null);
  if (!drawing) return null;
  const context = drawing.createCanvas(width, height).getContext('2d');
  return {
    context: context as object as CanvasRenderingContext2D,
    pixels: () => context.getImageData(0, 0, width, height).data,
  };
}
