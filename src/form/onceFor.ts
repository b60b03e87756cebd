/**
 * What is made of a thing that never changes, made once for each. Calls of it at the top of a file are
 * marked pure, so that a bundle in which nobody asks leaves it out.
 */
export function onceFor<K extends object, T>(make: (thing: K) => T): (thing: K) => T {
  const known = new WeakMap<K, T>();
  return (thing) => {
    const own = known.get(thing);
    if (own !== undefined || known.has(thing)) return own as T;
    const made = make(thing);
    known.set(thing, made);
    return made;
  };
}
