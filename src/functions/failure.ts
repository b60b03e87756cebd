/** Excel's errors that a function may answer with, by what the cell shows. */
export type FailureCode = `${CustomFunctions.ErrorCode}`;

/**
 * An error as a value: what a function answers instead of throwing. `message` is what Excel shows
 * beside the cell, so it says what was expected.
 */
export class Failure {
  constructor(
    readonly code: FailureCode,
    readonly message: string,
  ) {}
}

const codes: readonly FailureCode[] = [
  '#VALUE!',
  '#N/A',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
];

/** The error that a cell handed over, be it as text (`#REF!`) or as Excel's own error object. */
export function errorCodeIn(cell: unknown): FailureCode | undefined {
  const code = typeof cell === 'object' && cell !== null && 'code' in cell ? cell.code : cell;
  return codes.find((one) => one === code);
}

/** What a function answers for such a cell; Excel takes #REF! and #NAME? as arguments only. */
export function failureIn(cell: unknown): Failure | undefined {
  const code = errorCodeIn(cell);
  if (code === undefined) return undefined;
  const answered = code === '#REF!' || code === '#NAME?' ? '#VALUE!' : code;
  return new Failure(answered, `引用的单元格是错误值 ${code}，请先更正它。`);
}

/**
 * What a function answers where arguments that it needs were left out, named. Excel asks for them
 * before it calls; other programs do not.
 */
export function lackingAmong(required: Readonly<Record<string, unknown>>): Failure | null {
  const names = Object.keys(required).filter((name) => {
    const given = required[name];
    return given === undefined || (Array.isArray(given) && given.length === 0);
  });
  if (names.length === 0) return null;
  return new Failure('#VALUE!', `还缺 ${names.length} 个参数：${names.join('、')}。`);
}
