import type { FunctionOf } from './register';

/** Functions that the page in this window has associated; asked for anew at every call. */
export const functionsOf =
  (window: object): FunctionOf =>
  (id) => {
    const { CustomFunctions } = window as { readonly CustomFunctions?: Runtime };
    return CustomFunctions?._association?.mappings?.[id.toUpperCase()];
  };

/** The part of the client's runtime that keeps them; not a documented contract. */
interface Runtime {
  readonly _association?: {
    readonly mappings?: Readonly<Record<string, ReturnType<FunctionOf>>>;
  };
}
