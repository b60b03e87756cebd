import { invalidArgument } from '../errors';
import { HostObject } from './object';
import { WorkbookCreated } from './workbookCreated';

/** Excel itself. Univer always calculates by itself and paints when it is idle. */
export class Application extends HostObject {
  get calculationMode(): string {
    return 'Automatic';
  }
  get calculationState(): string {
    return 'Done';
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
