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

const codes: readonly string[] = [
  '#VALUE!',
  '#N/A',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
];

/** The error that a cell handed over, be it as text (`#REF!`) or as Excel's own error object. */
export function failureIn(cell: unknown): Failure | undefined {
  if (cell instanceof Failure) return cell;
  const code = typeof cell === 'object' && cell !== null && 'code' in cell ? cell.code : cell;
  if (typeof code !== 'string' || !codes.includes(code)) return undefined;
  return new Failure(code as FailureCode, `引用的单元格是错误值 ${code}，请先更正它。`);
}
