/**
 * What is made of a thing that never changes, made once for each. Calls of it at the top of a file are
 * marked pure, so that a bundle in which nobody asks leaves it out.
 */
export function onceFor<K extends object, T>(make: (thing: K) => T): (thing: K) => T {
  const known = new WeakMap<K, T>();
  return (thing) => {
    if (!known.has(thing)) known.set(thing, make(thing));
    return known.get(thing) as T;
  };
}
