/** Finds where `bytes` next hold a word, at `from` or after; -1 where they do not. */
export type Find = (bytes: Uint8Array, from?: number) => number;

/**
 * A search for a word of ASCII that looks at one byte in as many as the word has letters
 * (Horspool's), so that long parts need not become text to be searched.
 */
export function finder(word: string): Find {
  const wanted = Uint8Array.from(word, (letter) => letter.charCodeAt(0));
  const length = wanted.length;
  const end = wanted[length - 1] ?? 0;
  const shifts = new Uint8Array(256).fill(length);
  for (let i = 0; i < length - 1; i += 1) shifts[wanted[i] ?? 0] = length - 1 - i;
  const standsBefore = (bytes: Uint8Array, last: number) => {
    let i = 1;
    while (i < length && bytes[last - i] === wanted[length - 1 - i]) i += 1;
    return i === length;
  };
  return (bytes, from = 0) => {
    const size = bytes.length;
    let last = from + length - 1;
    while (last < size) {
      const byte = bytes[last] ?? 0;
      if (byte === end && standsBefore(bytes, last)) return last - length + 1;
      last += shifts[byte] ?? 1;
    }
    return -1;
  };
}
