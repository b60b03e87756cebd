import { AsyncObject, BaseFunction, type BaseValueObject } from '@univerjs/engine-formula';
import { formulaResult, plainArgument, type CellResult } from './values';

/** A cell whose formula is calculated. */
export interface Caller {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

type Work = (
  args: readonly unknown[],
  caller: Caller,
) => Promise<CellResult | readonly (readonly CellResult[])[]>;

/** A function that Univer's formulas can call and that may take its time. */
export class Executor extends BaseFunction {
  constructor(
    name: string,
    private readonly work: Work,
  ) {
    super(name);
  }

  override isAsync(): boolean {
    return true;
  }
  override calculate(...variants: BaseValueObject[]): ReturnType<BaseFunction['calculate']> {
    const caller = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    return new AsyncObject(this.work(variants.map(plainArgument), caller).then(formulaResult));
  }
}
