import type { Rect } from '../address';
import type { HostContext } from '../context';
import { HostCollection, HostObject } from './object';

/** One side of the same cells: their font, their fill, what may be entered there. */
export abstract class CellsObject extends HostObject {
  constructor(
    host: HostContext,
    protected readonly sheetId: string,
    protected readonly rect: Rect,
  ) {
    super(host);
  }
}

/** What of one kind there is about the same cells: their borders, their conditional formats. */
export abstract class CellsCollection<Item extends HostObject> extends HostCollection<Item> {
  constructor(
    host: HostContext,
    protected readonly sheetId: string,
    protected readonly rect: Rect,
  ) {
    super(host);
  }
}
