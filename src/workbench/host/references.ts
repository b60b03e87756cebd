import type { HostObject } from './model/object';

/** Objects that the client keeps between batches, until it untracks them. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new WeakMap<HostObject, string>();
  #next = 1;

  keep(object: HostObject): void {
    const id = this.#ids.get(object) ?? String(this.#next++);
    this.#ids.set(object, id);
    this.#objects.set(id, object);
  }
  /** Under which the client may ask for it; undefined when it is not kept. */
  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }
  get(id: string): HostObject | undefined {
    return this.#objects.get(id);
  }
  drop(id: string): void {
    this.#objects.delete(id);
  }
}
