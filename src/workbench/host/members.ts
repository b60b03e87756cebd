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

/** What office.js may do with a member. */
export interface Member {
  readonly readable: boolean;
  readonly writable: boolean;
  readonly callable: boolean;
}

/** The members of a kind of object that office.js may use, by their camelCase names. */
export function membersOf(prototype: object): Map<string, Member> {
  const members = new Map<string, Member>();
  for (
    let level: object | null = prototype;
    level && !plumbing.includes(level);
    level = Reflect.getPrototypeOf(level)
  )
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level)))
      if (!isPlumbing(name) && !members.has(name))
        members.set(name, {
          readable: typeof descriptor.get === 'function',
          writable: typeof descriptor.set === 'function',
          callable: typeof descriptor.value === 'function',
        });
  return members;
}

const isPlumbing = (name: string): boolean =>
  name === 'constructor' || plumbing.some((level) => name in level) || collectionOnly.has(name);

/** Abstract in {@link HostCollection}, so not to be seen on its prototype. */
const collectionOnly = new Set(['list', 'item']);

const cache = new Map<object, Map<string, Member>>();

function membersOfObject(object: HostObject): Map<string, Member> {
  const prototype = Reflect.getPrototypeOf(object) ?? Object.prototype;
  const members = cache.get(prototype) ?? membersOf(prototype);
  cache.set(prototype, members);
  return members;
}

/** The member's name, if it is there for this use. @throws HostError ApiNotFound */
function demand(object: HostObject, name: string, use: keyof Member): string {
  const found = membersOfObject(object).get(camel(name));
  const present = found?.[use] ?? false;
  if (!present) throw apiNotFound(`${typeName(object)}.${camel(name)} (not ${use})`);
  return camel(name);
}

/** Reads a property. @throws HostError ApiNotFound */
export const readMember = (object: HostObject, name: string): unknown =>
  Reflect.get(object, demand(object, name, 'readable'));

/** Writes a property; null leaves it as it is, as in Excel. @throws HostError ApiNotFound */
export function writeMember(object: HostObject, name: string, value: unknown): void {
  const present = demand(object, name, 'writable');
  if (value !== null) Reflect.set(object, present, value);
}

/** Calls a method; arguments that the add-in left out arrive as null and count as left out. */
export function callMember(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const method: unknown = Reflect.get(object, demand(object, name, 'callable'));
  if (typeof method !== 'function') throw apiNotFound(`${typeName(object)}.${camel(name)}`);
  return Reflect.apply(
    method,
    object,
    args.map((arg) => arg ?? undefined),
  );
}

/** The plain properties, those that are no objects, of which a bare `load()` asks. */
export const plainProperties = (object: HostObject): string[] =>
  [...membersOfObject(object)]
    .filter(
      ([name, { readable }]) => readable && !(Reflect.get(object, name) instanceof HostObject),
    )
    .map(([name]) => name);
