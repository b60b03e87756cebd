import type { Attach } from './addin/attached';
import type { openOnDesk } from './openOnDesk';
import type { BookReader } from './opening';
import type { sampleXlsx } from './samples';

/**
 * What makes open workbooks: the grid, the host and the readers. It is most of the page's weight, and
 * may come after the page is seen.
 */
export interface Opener {
  /** Puts the add-in beside a workbook. */
  readonly attach: Attach;
  readonly openOnDesk: typeof openOnDesk;
  readonly read: BookReader;
  readonly sampleXlsx: typeof sampleXlsx;
}
