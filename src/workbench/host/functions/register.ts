import { columnName, quoteSheet } from '../address';
import type { Host } from '../host';
import { errorIn, excelArguments } from './arguments';
import { helpOf, type FunctionMetadata, type FunctionsMetadata } from './metadata';

/** The compiled function behind an id: what `CustomFunctions.associate` was given. */
export type FunctionOf = (id: string) => ((...args: unknown[]) => unknown) | undefined;

/** Where Univer calls a function from; it hands itself over as `this`. */
interface Caller {
  readonly subUnitId?: string | null;
  readonly row?: number;
  readonly column?: number;
}

/** What a cell of the grid can be told to hold. */
type Result = string | number | boolean;

/**
 * Makes the add-in's custom functions known to the grid, as `NAMESPACE.NAME`; a formula calls the
 * very function that Excel would call. Answers how to forget them.
 */
export function registerFunctions(
  host: Host,
  namespace: string,
  { functions }: FunctionsMetadata,
  functionOf: FunctionOf,
): () => void {
  const formulas = host.engine.univerAPI.getFormula();
  const registered = functions.map((metadata) => {
    const name = `${namespace}.${metadata.name}`;
    return formulas.registerAsyncFunction(
      name,
      async function (this: Caller | undefined, ...args: unknown[]) {
        return call(metadata, args, functionOf(metadata.id), addressOf(host, this));
      },
      { description: helpOf(name, metadata) },
    );
  });
  return () => {
    for (const one of registered) one.dispose();
  };
}

/** A function that throws would end the whole calculation: Excel shows #VALUE! for it. */
async function call(
  { parameters, options }: FunctionMetadata,
  args: readonly unknown[],
  compiled: ReturnType<FunctionOf>,
  address: string,
): Promise<Result | Result[][]> {
  const error = errorIn(args);
  if (error !== undefined) return error;
  if (!compiled) return '#NAME?';
  const invocation = options?.requiresAddress ? [{ address }] : [];
  try {
    return inCells(await compiled(...excelArguments(parameters, args), ...invocation));
  } catch (thrown) {
    return inCell(thrown, '#VALUE!');
  }
}

const inCells = (result: unknown): Result | Result[][] =>
  Array.isArray(result)
    ? result.map((line: unknown) =>
        (Array.isArray(line) ? line : [line]).map((cell: unknown) => inCell(cell, '')),
      )
    : inCell(result, '');

/** `CustomFunctions.Error` is told by its code, for it comes from the add-in's own window. */
function inCell(value: unknown, fallback: string): Result {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  const code = typeof value === 'object' && value !== null && 'code' in value ? value.code : null;
  return typeof code === 'string' && code.startsWith('#') ? code : fallback;
}

/** `Sheet1!B2`: the cell whose formula is calculated. */
function addressOf(host: Host, caller: Caller | undefined): string {
  const sheet = host.engine.workbook.getSheetBySheetId(caller?.subUnitId ?? '');
  if (!sheet) return '';
  const cell = `${columnName(caller?.column ?? 0)}${(caller?.row ?? 0) + 1}`;
  return `${quoteSheet(sheet.getSheetName())}!${cell}`;
}
