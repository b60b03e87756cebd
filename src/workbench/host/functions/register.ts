import { IFunctionService } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { formatRect, quoteSheet, rectOf } from '../address';
import type { Host } from '../host';
import type { Mode } from '../mode';
import { errorIn, excelArguments } from './arguments';
import { Executor, type Caller } from './executor';
import { functionHelp, type FunctionMetadata, type FunctionsMetadata } from './metadata';
import type { CellResult } from './values';

/** The compiled function behind an id: what `CustomFunctions.associate` was given. */
export type FunctionOf = (id: string) => ((...args: unknown[]) => unknown) | undefined;

/**
 * Makes the add-in's custom functions known to the grid, as `NAMESPACE.NAME`; a formula calls the
 * very function that Excel would call. Answers how to forget them.
 */
export function registerFunctions(
  host: Host,
  namespace: string,
  { functions, allowErrorForDataTypeAny = false }: FunctionsMetadata,
  functionOf: FunctionOf,
): () => void {
  const injector = host.engine.workbook.getActiveSheet().getInject();
  const service = injector.get(IFunctionService);
  const named = functions.map((metadata) => ({ name: `${namespace}.${metadata.name}`, metadata }));
  service.registerExecutors(
    ...named.map(
      ({ name, metadata }) =>
        new Executor(name, async (args, caller) => {
          const error = allowErrorForDataTypeAny ? undefined : errorIn(args);
          return error ?? call(host, metadata, args, functionOf(metadata.id), caller);
        }),
    ),
  );
  // The engine keeps how it read a formula, those with names that it did not know yet among them;
  // long ones under a number, which no name is found in, so all of them go: '' is in every key.
  const names = named.map(({ name }) => name);
  service.deleteFormulaAstCacheKey('');
  // Formulas of the workbook may have asked for them already.
  host.engine.calculation.recalculate();
  const help = injector
    .get(IDescriptionService)
    .registerDescriptions(named.map(({ name, metadata }) => functionHelp(name, metadata)));
  return () => {
    service.unregisterExecutors(...names);
    service.deleteFormulaAstCacheKey('');
    help.dispose();
  };
}

/** A function that throws would end the whole calculation: Excel shows #VALUE! for it. */
async function call(
  host: Host,
  { parameters, options }: FunctionMetadata,
  args: readonly unknown[],
  compiled: ReturnType<FunctionOf>,
  caller: Caller,
): Promise<CellResult | CellResult[][]> {
  if (!compiled) return '#NAME?';
  const invocation = options?.requiresAddress ? [{ address: addressOf(host, caller) }] : [];
  try {
    const result = await compiled(
      ...excelArguments(parameters, args, host.mode.blank),
      ...invocation,
    );
    host.errorMessages.keep(caller, formulaOf(host, caller), result);
    return inCells(result, host.mode);
  } catch (thrown) {
    host.errorMessages.keep(caller, formulaOf(host, caller), thrown);
    return inCell(thrown, '#VALUE!');
  }
}

function inCells(result: unknown, { errorSpoils }: Mode): CellResult | CellResult[][] {
  if (!Array.isArray(result)) return inCell(result, '');
  const block = result.map((line: unknown): unknown[] => (Array.isArray(line) ? line : [line]));
  if (errorSpoils === 'block' && block.flat().some(isError)) return '#VALUE!';
  return block.map((line) => line.map((cell) => inCell(cell, '')));
}

const isError = (cell: unknown): boolean => typeof cell === 'object' && cell !== null;

/** `CustomFunctions.Error` is told by its code, for it comes from the add-in's own window. */
function inCell(value: unknown, fallback: string): CellResult {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  const code = typeof value === 'object' && value !== null && 'code' in value ? value.code : null;
  return typeof code === 'string' && code.startsWith('#') ? code : fallback;
}

function formulaOf(host: Host, { sheetId, row, column }: Caller): string {
  const sheet = host.engine.workbook.getSheetBySheetId(sheetId);
  return sheet?.getRange(row, column).getFormula() ?? '';
}

/** `Sheet1!B2`: the cell whose formula is calculated. */
function addressOf(host: Host, { sheetId, row, column }: Caller): string {
  const sheet = host.engine.workbook.getSheetBySheetId(sheetId);
  return sheet ? `${quoteSheet(sheet.getSheetName())}!${formatRect(rectOf(row, column))}` : '';
}
