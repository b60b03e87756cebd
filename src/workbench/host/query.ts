import { pascal, plainProperties, readMember } from './members';
import { HostObject, isCollection } from './model/object';
import type { QueryInfo } from './protocol';

type Answer = Record<string, unknown>;

/** Reads what was asked to be loaded, in the shape in which the client wants it back. */
export const project = (object: HostObject, { Select = [] }: QueryInfo): Answer =>
  read(
    object,
    Select.map((path) => path.split('/')),
  );

function read(object: HostObject, paths: readonly (readonly string[])[]): Answer {
  const id = object.identity();
  const answer: Answer = id === null ? {} : { Id: id };
  if (isCollection(object)) {
    const ofItems = paths.map((path) => (path[0] === 'items' ? path.slice(1) : path));
    const items: readonly HostObject[] = object.list();
    return { ...answer, _Items: items.map((item) => read(item, ofItems.filter(isNonEmpty))) };
  }
  for (const [first, rests] of grouped(paths.length > 0 ? paths : allOf(object))) {
    const value = readMember(object, first);
    answer[pascal(first)] = value instanceof HostObject ? read(value, rests) : value;
  }
  return answer;
}

const isNonEmpty = (path: readonly string[]): boolean => path.length > 0;

/** A bare `load()` asks for every plain property. */
const allOf = (object: HostObject): string[][] => plainProperties(object).map((name) => [name]);

/** Paths by their first step, each with what follows it. */
function grouped(paths: readonly (readonly string[])[]): Map<string, (readonly string[])[]> {
  const groups = new Map<string, (readonly string[])[]>();
  for (const [first = '', ...rest] of paths) {
    const group = groups.get(first) ?? [];
    if (rest.length > 0) group.push(rest);
    groups.set(first, group);
  }
  return groups;
}
