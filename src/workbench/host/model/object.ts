import type { HostContext } from '../context';

/**
 * What office.js may ask of one kind of object. The public members of a subclass **are** its wire
 * interface: `Range.Values` reads and writes the accessor `values`, `GetCell` calls `getCell`.
 * Helpers are therefore private (#) or functions of the file; fields are none of its prototype's
 * members, and so not on the wire.
 */
export abstract class HostObject {
  constructor(protected readonly host: HostContext) {}

  /** The id by which the client will ask for this object again, where it has one. */
  identity(): string | number | null {
    return null;
  }
}

/** An object with items, which the client may load and ask for by key. */
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract list(): readonly Item[];
  /** @throws HostError ItemNotFound */
  abstract item(key: string | number): Item;
}

export const isCollection = (object: HostObject): object is HostCollection<HostObject> =>
  object instanceof HostCollection;
