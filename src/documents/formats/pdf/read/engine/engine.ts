import type * as Library from 'pdfjs-dist';

/** The library that reads PDF, and where its tables are. Each platform has its own: `#pdf`. */
export interface Engine {
  readonly library: Pick<typeof Library, 'getDocument' | 'OPS' | 'VerbosityLevel'>;
  /** The folder of character maps (`cmaps`) or fonts (`standard_fonts`), with a slash at its end. */
  readonly tables: (name: 'cmaps' | 'standard_fonts') => string;
}
