import type { HostContext } from '../context';
import type { Invocations } from '../functions/invocations';
import { HostObject } from '../model/object';

/** What the client's custom function runtime starts from. */
export class CustomFunctionsContainer extends HostObject {
  readonly #invocations: Invocations;

  constructor(host: HostContext, invocations: Invocations) {
    super(host);
    this.#invocations = invocations;
  }

  get customFunctions(): CustomFunctions {
    return new CustomFunctions(this.host, this.#invocations);
  }
}

/** Where that runtime reports. */
export class CustomFunctions extends HostObject {
  readonly #invocations: Invocations;

  constructor(host: HostContext, invocations: Invocations) {
    super(host);
    this.#invocations = invocations;
  }

  /** Each result: number of the invocation, whether it succeeded, the value. */
  setInvocationArrayResults(results: readonly (readonly [number, boolean, unknown])[]): void {
    for (const [invocation, succeeded, value] of results)
      this.#invocations.answer(invocation, succeeded ? value : '#VALUE!');
  }
  /** The client says that it is ready; functions are registered when the page asks for it. */
  _SetOsfControlContainerReadyForCustomFunctions(): null {
    return null;
  }
  /** 2: results come as arrays. */
  _GetEnabledFeatures(): readonly number[] {
    return [2];
  }
}
