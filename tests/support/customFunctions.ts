import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { functionFiles } from '../../scripts/function-files.cjs';

/** What functions.json says of a parameter, as far as calling needs it. */
interface Parameter {
  readonly dimensionality?: string;
  readonly repeating?: boolean;
}

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly parameters: readonly (Parameter & { readonly name: string })[];
  }[];
}

type Work = (...args: unknown[]) => unknown[][];

/** Excel's own error object, as the functions' runtime has it. */
export class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

export const ErrorCode = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  invalidReference: '#REF!',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  invalidName: '#NAME?',
  nullReference: '#NULL!',
};

/** What a call leaves in the cells, and the messages beside errors. */
export interface Shown {
  readonly cells: unknown[][];
  readonly messages: string[];
}

export interface PlainFunctions {
  readonly ids: readonly string[];
  /** functions.json, made as the build makes it. */
  readonly metadata: Metadata;
  readonly functionOf: (id: string) => Work;
  /** Arguments in the shape in which Excel hands them over. */
  readonly shaped: (id: string, args: readonly unknown[]) => unknown[];
  readonly call: (id: string, args: readonly unknown[]) => Shown;
}

/** Arguments in the shape that the metadata promises: matrices for ranges, the rest in a list. */
function shaped(parameters: readonly Parameter[], args: readonly unknown[]): unknown[] {
  const range = (value: unknown): unknown => (Array.isArray(value) ? value : [[value]]);
  return parameters.map((parameter, index) => {
    if (parameter.repeating) return args.slice(index).map(range);
    return parameter.dimensionality === 'matrix' ? range(args[index]) : args[index];
  });
}

/** What the cell of a call shows: its result, or the error that it threw, with what Excel says of it. */
export function shown(call: () => unknown[][]): Shown {
  try {
    return { cells: call(), messages: [] };
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
    return { cells: [[error.code]], messages: [error.message ?? ''] };
  }
}

/**
 * The functions themselves, with nothing of Excel around but its error class, or with the runtime
 * of a real client.
 */
export async function loadFunctions(
  runtime: object = { Error: ExcelError, ErrorCode },
): Promise<PlainFunctions> {
  Object.assign(globalThis, { CustomFunctions: runtime });
  const { metadataJson, associate } = await generateCustomFunctionsMetadata(functionFiles, true);
  const metadata = { allowErrorForDataTypeAny: true, ...(JSON.parse(metadataJson) as Metadata) };
  const modules = await Promise.all(
    functionFiles.map((file) => import(file) as Promise<Record<string, Work>>),
  );
  const functionOf = (id: string): Work => {
    const name = associate.find((one) => one.id === id)?.functionName ?? '';
    const work = modules.find((one) => name in one)?.[name];
    if (!work) throw new Error(`There is no function ${id}.`);
    return work;
  };
  const shapedFor = (id: string, args: readonly unknown[]) =>
    shaped(metadata.functions.find((one) => one.id === id)?.parameters ?? [], args);
  return {
    ids: metadata.functions.map(({ id }) => id),
    metadata,
    functionOf,
    shaped: shapedFor,
    call: (id, args) => shown(() => functionOf(id)(...shapedFor(id, args))),
  };
}
