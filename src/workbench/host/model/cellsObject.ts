import type { Rect } from '../address';
import type { HostContext } from '../context';
import { HostObject } from './object';

/** Cells in one rectangle of a sheet, or one side of them. */
export abstract class CellsObject extends HostObject {
  constructor(
    host: HostContext,
    protected readonly sheetId: string,
    protected readonly rect: Rect,
  ) {
    super(host);
  }
}
