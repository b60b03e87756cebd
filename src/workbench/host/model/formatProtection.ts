import { cellsLocked, setLocked } from '../grid/protection';
import { CellsObject } from './cellsObject';

/** Whether cells can be edited once their sheet is protected. */
export class FormatProtection extends CellsObject {
  get locked(): boolean | null {
    const { engine } = this.host;
    const there = engine.present(this.sheetId, this.rect);
    return there ? cellsLocked(engine.sheet(this.sheetId), there) : true;
  }
  set locked(locked: boolean | null) {
    if (locked === null) return;
    const { engine } = this.host;
    engine.changeCells(this.sheetId, this.rect, () => {
      setLocked(engine.range(this.sheetId, this.rect), locked);
    });
  }
}
