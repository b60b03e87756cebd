import type { PdfEngine } from '../../documents/formats/pdf/read/engine/engine';

/**
 * Takes the place of the library of PDF in this page. Tables of characters and fonts do not come with
 * it: a PDF that names them instead of bringing its own is read as far as it can be, and a page that
 * talks to nobody has no address for them.
 */
export async function pdfEngine(): Promise<PdfEngine> {
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  return {
    library,
    options: { useWorkerFetch: false },
    // Pages that are pictures want the recogniser, which this page does not carry.
    canvas: () => Promise.resolve(null),
    tables: (name) => `https://not.in.this.page/${name}/`,
  };
}
