import { BooleanNumber } from '@univerjs/core';
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';

/** functions.json, as Microsoft's plugin makes it from the functions' JSDoc. */
export interface FunctionsMetadata {
  /** Whether functions are called with errors in their arguments. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly options?: { readonly requiresAddress?: boolean };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** What the grid shows while a formula is typed. */
export const functionHelp = (name: string, metadata: FunctionMetadata): IFunctionInfo => ({
  functionName: name,
  functionType: FunctionType.User,
  description: metadata.description ?? '',
  abstract: metadata.description ?? '',
  functionParameter: metadata.parameters.map((parameter) => ({
    name: parameter.name,
    detail: parameter.description ?? '',
    example: '',
    require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  })),
});
