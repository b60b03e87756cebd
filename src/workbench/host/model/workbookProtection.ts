import { HostObject } from './object';

/** Whether sheets can be put into the workbook and taken out of it. */
export class WorkbookProtection extends HostObject {
  get protected(): boolean {
    return this.host.mode.structureProtected;
  }
}
