import { Failure } from './failure';

function toExcel<T>(value: T | Failure): T | CustomFunctions.Error {
  if (!(value instanceof Failure)) return value;
  // A FailureCode is the text of Excel's own enumeration.
  return new CustomFunctions.Error(value.code as CustomFunctions.ErrorCode, value.message);
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
