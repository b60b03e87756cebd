import type { HostContext } from '../context';
import { isProtected } from '../grid/protection';
import { HostObject } from './object';

/** Whether a sheet is protected; its locked cells then refuse to be written. */
export class WorksheetProtection extends HostObject {
  readonly #sheetId: string;

  constructor(host: HostContext, sheetId: string) {
    super(host);
    this.#sheetId = sheetId;
  }

  get protected(): boolean {
    return isProtected(this.host.engine.sheet(this.#sheetId));
  }
}
