import { apiNotFound } from './errors';
import { typeName } from './model';
import { HostCollection, HostObject } from './model/object';

const plumbing: readonly object[] = [
  Object.prototype,
  HostObject.prototype,
  HostCollection.prototype,
];

/** `RowIndex` on the wire and `rowIndex` in the add-in's code are one member. */
export const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The members of a kind of object that office.js may use, by their camelCase names. */
export function membersOf(prototype: object): Map<string, PropertyDescriptor> {
  const members = new Map<string, PropertyDescriptor>();
  for (
    let level: object | null = prototype;
    level && !plumbing.includes(level);
    level = Reflect.getPrototypeOf(level)
  )
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level)))
      if (!isPlumbing(name) && !members.has(name)) members.set(name, descriptor);
  return members;
}

const isPlumbing = (name: string): boolean =>
  name === 'constructor' || plumbing.some((level) => name in level) || collectionOnly.has(name);

/** Abstract in {@link HostCollection}, so not to be seen on its prototype. */
const collectionOnly = new Set(['list', 'item']);

const cache = new WeakMap<object, Map<string, PropertyDescriptor>>();

function member(object: HostObject, name: string): PropertyDescriptor {
  const prototype: unknown = Reflect.getPrototypeOf(object);
  if (typeof prototype !== 'object' || prototype === null) throw apiNotFound(name);
  const members = cache.get(prototype) ?? membersOf(prototype);
  cache.set(prototype, members);
  const found = members.get(camel(name));
  if (!found) throw apiNotFound(`${typeName(object)}.${camel(name)}`);
  return found;
}

/** Reads a property. @throws HostError ApiNotFound */
export function readMember(object: HostObject, name: string): unknown {
  const { get } = member(object, name);
  if (!get) throw apiNotFound(`${typeName(object)}.${camel(name)}`);
  return Reflect.apply(get, object, []);
}

/** Writes a property. @throws HostError ApiNotFound */
export function writeMember(object: HostObject, name: string, value: unknown): void {
  const { set } = member(object, name);
  if (!set) throw apiNotFound(`${typeName(object)}.${camel(name)} (write)`);
  Reflect.apply(set, object, [value]);
}

/** Calls a method; arguments that the add-in left out arrive as null and count as left out. */
export function callMember(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const method: unknown = member(object, name).value;
  if (typeof method !== 'function') throw apiNotFound(`${typeName(object)}.${camel(name)}`);
  return Reflect.apply(
    method,
    object,
    args.map((arg) => arg ?? undefined),
  );
}

/** The plain properties, those that are no objects, of which a bare `load()` asks. */
export function plainProperties(object: HostObject): string[] {
  const prototype = Reflect.getPrototypeOf(object);
  if (!prototype) return [];
  return [...membersOf(prototype)]
    .filter(([, { get }]) => get && !(Reflect.apply(get, object, []) instanceof HostObject))
    .map(([name]) => name);
}
