import type { PdfEngine, Surface } from './engine';

/**
 * The library as a browser runs it: its own worker is loaded beside it, as we stand in one already,
 * and its tables come from where the add-in itself is.
 */
export async function pdfEngine(): Promise<PdfEngine> {
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // Its pictures come as bytes, which say whether anything is seen through them.
  const plain = { isOffscreenCanvasSupported: false };
  const options = { useWorkerFetch: true, CanvasFactory: Surfaces, ...plain };
  return {
    library,
    options,
    canvas,
    tables: (name) => new URL(`scan/${name}/`, self.location.href).href,
  };
}

interface Painted {
  canvas: OffscreenCanvas;
  context: OffscreenCanvasRenderingContext2D | null;
}

/** The surfaces that the library asks for while it paints; its own would want a page. */
class Surfaces {
  create(width: number, height: number): Painted {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d') };
  }

  reset({ canvas }: Painted, width: number, height: number): void {
    canvas.width = width;
    canvas.height = height;
  }

  destroy({ canvas }: Painted): void {
    canvas.width = 0;
    canvas.height = 0;
  }
}

/** A surface without a page, as a worker has it. */
function canvas(width: number, height: number): Promise<Surface | null> {
  if (typeof OffscreenCanvas === 'undefined') return Promise.resolve(null);
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) return Promise.resolve(null);
  return Promise.resolve({
    // The library asks nothing of it that one in a page alone has.
    context: context as object as CanvasRenderingContext2D,
    pixels: () => context.getImageData(0, 0, width, height).data,
  });
}
