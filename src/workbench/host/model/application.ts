import { invalidArgument } from '../errors';
import { HostObject } from './object';
import { WorkbookCreated } from './workbookCreated';

/** Univer calculates by itself, and a batch is answered when that is done. */
const calculation = { mode: 'Automatic', state: 'Done' } as const;

/** Excel itself. */
export class Application extends HostObject {
  get calculationMode(): string {
    return calculation.mode;
  }
  get calculationState(): string {
    return calculation.state;
  }
  calculate(type: string): void {
    if (!['Recalculate', 'Full', 'FullRebuild'].includes(type)) throw invalidArgument();
    this.host.engine.calculation.recalculate();
  }
  createWorkbook(base64?: string): WorkbookCreated {
    return new WorkbookCreated(this.host, base64 ?? null);
  }
  suspendScreenUpdatingUntilNextSync(): void {
    // The grid is painted when the batch is over, whether asked for or not.
  }
}
