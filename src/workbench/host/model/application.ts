import { HostObject } from './object';
import { WorkbookCreated } from './workbookCreated';

/** Excel itself. */
export class ExcelApplication extends HostObject {
  get calculationMode(): string {
    return this.host.mode.calculation.mode;
  }
  get calculationState(): string {
    return this.host.mode.calculation.state;
  }

  createWorkbook(base64?: string): WorkbookCreated {
    return new WorkbookCreated(this.host, base64 ?? null);
  }
}
