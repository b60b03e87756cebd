import { errorAmong, Failure, lackingAmong, type Arguments, type FailureCode } from './failure';

const names: Readonly<Record<FailureCode, keyof typeof CustomFunctions.ErrorCode>> = {
  '#VALUE!': 'invalidValue',
  '#N/A': 'notAvailable',
  '#REF!': 'invalidReference',
  '#DIV/0!': 'divisionByZero',
  '#NUM!': 'invalidNumber',
  '#NAME?': 'invalidName',
  '#NULL!': 'nullReference',
};

function excelError({ code, message }: Failure): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[names[code]], message);
}

/** A failure as words: some Excel turn a whole block into #VALUE! where one of its cells is an error. */
const inWords = (cell: unknown): unknown =>
  cell instanceof Failure ? `${cell.code} ${cell.message}` : cell;

/** What is all of an answer: the answer itself, or the one cell of a block. */
const onlyOf = (result: unknown): unknown =>
  Array.isArray(result) && result.length === 1 ? onlyOf(result[0]) : result;

/** What nobody foresaw. */
const unforeseen = new Failure('#VALUE!', '计算时遇到意外情况，请检查引用的区域。');

function resultOf(work: () => unknown): unknown {
  try {
    return work();
  } catch {
    return unforeseen;
  }
}

/**
 * Turns a function's answer into what Excel takes: one cell or a spilling block.
 * @throws CustomFunctions.Error, which Excel shows with its message, for a {@link Failure} that is all
 * of the answer
 */
export function answer(work: () => unknown, given: Arguments): unknown[][] {
  const result = lackingAmong(given) ?? errorAmong(given) ?? resultOf(work);
  const only = onlyOf(result);
  if (only instanceof Failure) throw excelError(only);
  if (!Array.isArray(result)) return [[result]];
  return result.map((row: unknown[]) => row.map(inWords));
}
