import type { FunctionOf } from '../../workbench/host';

/** The codes of errors that a custom function may answer with, by their names in its code. */
const codes = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  invalidReference: '#REF!',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  invalidName: '#NAME?',
  nullReference: '#NULL!',
} as const;

/** An error as the answer of a custom function; the host knows it by its code. */
class FunctionError {
  constructor(
    readonly code: string,
    readonly message = '',
  ) {}
}

/** What the functions' script looks for, and the functions that it has left there. */
export function functionRuntime(): { readonly globals: object; readonly functionOf: FunctionOf } {
  const known = new Map<string, ReturnType<FunctionOf>>();
  const CustomFunctions = {
    associate: (id: string, work: ReturnType<FunctionOf>) => {
      known.set(id.toUpperCase(), work);
    },
    Error: FunctionError,
    ErrorCode: codes,
  };
  return {
    globals: { CustomFunctions },
    functionOf: (id) => known.get(id.toUpperCase()),
  };
}
