import { cellsLocked } from '../grid/protection';
import { CellsObject } from './cellsObject';

/** Whether cells can be edited once their sheet is protected. */
export class FormatProtection extends CellsObject {
  /** Null where some are locked and some are not. */
  get locked(): boolean | null {
    const { engine } = this.host;
    const there = engine.present(this.sheetId, this.rect);
    return there ? cellsLocked(engine.sheet(this.sheetId), there) : true;
  }
}
