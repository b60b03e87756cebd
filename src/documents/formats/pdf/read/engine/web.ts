import type { Engine } from './engine';

/**
 * The library as a browser runs it: its own worker is loaded beside it, as we stand in one already,
 * and its tables come from where the add-in itself is.
 */
export async function pdfEngine(): Promise<Engine> {
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  return { library, tables: (name) => new URL(`scan/${name}/`, self.location.href).href };
}
