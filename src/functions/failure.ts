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

type Named = Readonly<Record<string, unknown>>;

/** What a function was given, by the names of its arguments. */
export interface Arguments {
  /** Those that it cannot do without: ranges, or lists of them. */
  readonly ranges?: Named;
  /** Those that it cannot do without: single cells, of which a null is a blank one. */
  readonly values?: Named;
  /** Single cells that may be left out. */
  readonly options?: Named;
}

/** Whether lists of lists hold anything, if only a blank. */
const holdsCells = (given: unknown): boolean => !Array.isArray(given) || given.some(holdsCells);

/** Rows of cells, or a list of such ranges; a blank cell comes as a range with a blank in it. */
const isRange = (given: unknown): boolean =>
  Array.isArray(given) && given.every(Array.isArray) && holdsCells(given);

/**
 * What a function answers where arguments that it needs were left out, named. Excel asks for them
 * before it calls, but not for those between two commas; other programs do not.
 */
export function lackingAmong({ ranges = {}, values = {} }: Arguments): Failure | null {
  const names = Object.keys(ranges)
    .filter((name) => !isRange(ranges[name]))
    .concat(Object.keys(values).filter((name) => values[name] === undefined));
  if (names.length === 0) return null;
  return new Failure('#VALUE!', `还缺 ${names.length} 个参数：${names.join('、')}。`);
}

/** The first error among single cells; those in ranges are for whoever looks at their cells. */
export function errorAmong({ values = {}, options = {} }: Arguments): Failure | undefined {
  return Object.values({ ...values, ...options })
    .map(failureIn)
    .find(Boolean);
}
