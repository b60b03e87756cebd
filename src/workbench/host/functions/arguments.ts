import type { Mode } from '../mode';
import type { ParameterMetadata } from './metadata';
import { leftOut, blankCell } from './values';

/** An error in a cell. */
const error = /^#(VALUE!|N\/A|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;

/** The error that Excel would answer without calling the function: it hands errors over to none. */
export const errorIn = (args: readonly unknown[]): string | undefined =>
  args.flat(2).find((value): value is string => typeof value === 'string' && error.test(value));

/**
 * A formula's arguments as Excel hands them over: one value or a matrix as the parameter says,
 * blank cells as 0 where a number is asked for and else as this Excel has them, what may be left out
 * and is as null, and a repeating parameter as one array of all that is given. Without what may not
 * be left out Excel would not call; here it is undefined, so that the function says what is lacking.
 */
export function excelArguments(
  parameters: readonly ParameterMetadata[],
  args: readonly unknown[],
  blank: Mode['blank'],
): unknown[] {
  return parameters.map((parameter, index) => {
    if (parameter.repeating)
      return args.slice(index).map((value) => shaped(parameter, value, blank));
    if (index < args.length) return shaped(parameter, args[index], blank);
    return parameter.optional ? null : undefined;
  });
}

function shaped(
  { dimensionality, type }: ParameterMetadata,
  value: unknown,
  blank: Mode['blank'],
): unknown {
  if (value === leftOut) return null;
  const cells = list(value)
    .map(list)
    .map((line) =>
      line.map((cell) => (cell === blankCell ? (type === 'number' ? 0 : blank) : cell)),
    );
  return dimensionality === 'matrix' ? cells : cells[0]?.[0];
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
