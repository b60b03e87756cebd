import { Failure, type FailureCode } from './failure';

const names: Readonly<Record<FailureCode, keyof typeof CustomFunctions.ErrorCode>> = {
  '#VALUE!': 'invalidValue',
  '#N/A': 'notAvailable',
  '#REF!': 'invalidReference',
  '#DIV/0!': 'divisionByZero',
  '#NUM!': 'invalidNumber',
  '#NAME?': 'invalidName',
  '#NULL!': 'nullReference',
};

function toExcel<T>(value: T | Failure): T | CustomFunctions.Error {
  if (!(value instanceof Failure)) return value;
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[names[value.code]], value.message);
}

/**
 * Turns a function's answer into what Excel takes: one cell or a spilling block, a
 * {@link Failure} as Excel's error with its message. What nobody foresaw becomes #VALUE!.
 */
export function answer(work: () => unknown): unknown[][] {
  try {
    const result = work();
    if (!Array.isArray(result)) return [[toExcel(result)]];
    return result.map((row: unknown[]) => row.map((cell) => toExcel(cell)));
  } catch {
    return [[toExcel(new Failure('#VALUE!', '计算时遇到意外情况，请检查引用的区域。'))]];
  }
}
