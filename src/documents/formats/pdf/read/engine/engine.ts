import type * as Library from 'pdfjs-dist';
import type { DocumentInitParameters } from 'pdfjs-dist/types/src/display/api';

/** The library that reads PDF, and where its tables are. Each platform has its own: `#pdf`. */
export interface PdfEngine {
  readonly library: Pick<typeof Library, 'getDocument' | 'OPS' | 'VerbosityLevel'>;
  /** What the library has to be told to run here. */
  readonly options: Pick<
    DocumentInitParameters,
    'useWorkerFetch' | 'CanvasFactory' | 'isOffscreenCanvasSupported'
  >;
  /** A surface to paint a page on; null where this platform has none. */
  readonly canvas: (width: number, height: number) => Promise<Surface | null>;
  /** The folder of character maps (`cmaps`) or fonts (`standard_fonts`), with a slash at its end. */
  readonly tables: (name: 'cmaps' | 'standard_fonts') => string;
}

/** What a page is painted on, and its pixels afterwards, four bytes each. */
export interface Surface {
  readonly context: CanvasRenderingContext2D;
  readonly pixels: () => Uint8ClampedArray;
}
