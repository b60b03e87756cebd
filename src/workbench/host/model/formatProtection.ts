import type { Rect } from '../address';
import type { HostContext } from '../context';
import { cellsLocked, setLocked } from '../grid/protection';
import { HostObject } from './object';

/** Whether cells can be edited once their sheet is protected. */
export class FormatProtection extends HostObject {
  readonly #sheetId: string;
  readonly #rect: Rect;

  constructor(host: HostContext, sheetId: string, rect: Rect) {
    super(host);
    this.#sheetId = sheetId;
    this.#rect = rect;
  }

  get locked(): boolean | null {
    const { engine } = this.host;
    const there = engine.present(this.#sheetId, this.#rect);
    return there ? cellsLocked(engine.sheet(this.#sheetId), there) : true;
  }
  set locked(locked: boolean | null) {
    if (locked === null) return;
    const { engine } = this.host;
    engine.changeCells(this.#sheetId, this.#rect, () => {
      setLocked(engine.range(this.#sheetId, this.#rect), locked);
    });
  }
}
