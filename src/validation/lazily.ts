/** Works something out when it is first asked for, and once. */
export function lazily<T>(make: () => T): () => T {
  let known: { readonly made: T } | null = null;
  return () => (known ??= { made: make() }).made;
}
