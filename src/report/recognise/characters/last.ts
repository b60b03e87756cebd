/** Index of the last element that fits, or -1 (`findLastIndex`, which ES2022 lacks). */
export function lastIndexOf<T>(list: readonly T[], fits: (element: T) => boolean): number {
  for (let i = list.length - 1; i >= 0; i -= 1) {
    const element = list[i];
    if (element !== undefined && fits(element)) return i;
  }
  return -1;
}

/** The last element that fits. */
export function lastOf<T>(list: readonly T[], fits: (element: T) => boolean): T | undefined {
  return list[lastIndexOf(list, fits)];
}
