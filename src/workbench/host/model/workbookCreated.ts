import { fromBase64 } from '../base64';
import type { HostContext } from '../context';
import { apiNotFound } from '../errors';
import { HostObject } from './object';

/** A workbook that is not open yet: `Excel.createWorkbook` makes it and opens it. */
export class WorkbookCreated extends HostObject {
  readonly #base64: string | null;

  constructor(host: HostContext, base64: string | null) {
    super(host);
    this.#base64 = base64;
  }

  async open(): Promise<void> {
    const { openWorkbook } = this.host.options;
    if (!openWorkbook) throw apiNotFound('Application.createWorkbook');
    await openWorkbook(this.#base64 === null ? null : fromBase64(this.#base64));
  }
}
