/** Puts one more under its key. */
export function addTo<K, V>(groups: Map<K, V[]>, key: K, one: V): void {
  const own = groups.get(key);
  if (own) own.push(one);
  else groups.set(key, [one]);
}

/** Pairs by their keys, as `new Map` takes them: keys, and what is under each, in their order. */
export function grouped<K, V>(pairs: Iterable<readonly [K, V]>): Map<K, [V, ...V[]]> {
  const groups = new Map<K, [V, ...V[]]>();
  for (const [key, one] of pairs) addTo(groups, key, one);
  return groups;
}

/** How many there are of each. */
export function manyOf<K>(things: Iterable<K>): Map<K, number> {
  const many = new Map<K, number>();
  for (const one of things) many.set(one, (many.get(one) ?? 0) + 1);
  return many;
}
