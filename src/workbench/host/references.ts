import type { HostObject } from './model/object';

/** Objects that the client keeps between batches, until it untracks them. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new WeakMap<HostObject, string>();
  #next = 1;

  keep(object: HostObject): string {
    const id = this.#ids.get(object) ?? String(this.#next++);
    this.#ids.set(object, id);
    this.#objects.set(id, object);
    return id;
  }
  get(id: string): HostObject | undefined {
    return this.#objects.get(id);
  }
  drop(id: string): void {
    this.#objects.delete(id);
  }
}
