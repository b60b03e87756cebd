import type { Message } from '../events';

/** How the client hears that a custom function is to be called. */
const customFunction = { category: 1, type: 1000 } as const;

type Answer = (value: unknown) => void;

/**
 * Calls of custom functions by the road of Excel's own runtime: an event names the function, the
 * client calls it and answers with `CustomFunctions.SetInvocationArrayResults`.
 */
export class Invocations {
  readonly #waiting = new Map<number, Answer>();
  #next = 1;

  constructor(private readonly send: (messages: readonly Message[]) => void) {}

  invoke(id: string, args: readonly unknown[], address: string): Promise<unknown> {
    const invocation = this.#next++;
    const json = JSON.stringify([invocation, id, args, address, 0]);
    return new Promise((resolve) => {
      this.#waiting.set(invocation, resolve);
      this.send([[customFunction.category, customFunction.type, '', json, 0, false]]);
    });
  }
  answer(invocation: number, value: unknown): void {
    this.#waiting.get(invocation)?.(value);
    this.#waiting.delete(invocation);
  }
}
