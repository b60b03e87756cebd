import type { ParameterMetadata } from './metadata';

type Cells = readonly (readonly unknown[])[];

/** An error in a cell. */
const error = /^#(VALUE!|N\/A|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;

/** The error that Excel would answer without calling the function: it hands errors over to none. */
export const errorIn = (args: readonly unknown[]): string | undefined =>
  args.flat(2).find((value): value is string => typeof value === 'string' && error.test(value));

/**
 * Univer's arguments as Excel hands them over: one value or a matrix as the parameter says, blank
 * cells as 0 where a number is asked for and as an empty text elsewhere, what is left out as null,
 * and a repeating parameter as one array of all that is given.
 */
export function excelArguments(
  parameters: readonly ParameterMetadata[],
  args: readonly unknown[],
): unknown[] {
  return parameters.map((parameter, index) => {
    if (parameter.repeating) return args.slice(index).map((value) => shaped(parameter, value));
    return index < args.length ? shaped(parameter, args[index]) : null;
  });
}

function shaped({ dimensionality, type }: ParameterMetadata, value: unknown): unknown {
  const blank = type === 'number' ? 0 : '';
  const cells = matrix(value).map((line) => line.map((cell) => cell ?? blank));
  return dimensionality === 'matrix' ? cells : cells[0]?.[0];
}

const matrix = (value: unknown): Cells => list(value).map(list);

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
