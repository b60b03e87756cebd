/** Puts elements at the end of a list: spread into `push`, some 100,000 of them overflow the stack. */
export function append<T>(list: T[], elements: Iterable<T>): void {
  for (const element of elements) list.push(element);
}
