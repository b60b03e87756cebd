import { CellsObject } from './cellsObject';
import { FormatProtection } from './formatProtection';

/** What of cells is not their content. */
export class RangeFormat extends CellsObject {
  get protection(): FormatProtection {
    return new FormatProtection(this.host, this.sheetId, this.rect);
  }
}
