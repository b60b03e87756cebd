import { HostObject } from './object';
import { WorkbookCreated } from './workbookCreated';

/** Excel itself. */
export class Application extends HostObject {
  createWorkbook(base64?: string): WorkbookCreated {
    return new WorkbookCreated(this.host, base64 ?? null);
  }
}
