import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  ErrorValueObject,
  ValueObjectFactory,
  type BaseValueObject,
} from '@univerjs/engine-formula';

/** A result that cells can hold. */
export type CellResult = string | number | boolean;

/** What stands in for an argument that the formula leaves out. */
export const leftOut = Symbol('left out');

/** What stands in for nothing in a cell, which an Excel hands over in its own way. */
export const blankCell = Symbol('nothing in the cell');

/**
 * What a formula hands to a function, as plain values: a matrix for cells, one value otherwise.
 * Univer's own way of calling custom functions makes blank cells 0; here they stay apart
 * from it, for a missing figure is not a zero.
 */
export function plainArgument(variant: BaseValueObject): unknown {
  if (variant instanceof ArrayValueObject) return variant.getArrayValue().map(plainLine);
  return variant.isNull() ? leftOut : plainCell(variant);
}

const plainLine = (line: readonly Nullable<BaseValueObject>[]): unknown[] =>
  Array.from(line, plainCell);

function plainCell(value: Nullable<BaseValueObject>): unknown {
  if (!value || value.isNull()) return blankCell;
  return value instanceof ErrorValueObject ? value.getErrorType() : value.getValue();
}

/** The result as Univer's formulas take it: one value, or a block that spills. */
export const formulaResult = (
  result: CellResult | readonly (readonly CellResult[])[],
): BaseValueObject =>
  typeof result === 'object'
    ? ArrayValueObject.create({
        calculateValueList: result.map((line) =>
          line.map((cell) => ValueObjectFactory.create(cell)),
        ),
        rowCount: result.length,
        columnCount: result[0]?.length ?? 0,
        unitId: '',
        sheetId: '',
        row: -1,
        column: -1,
      })
    : ValueObjectFactory.create(result);
