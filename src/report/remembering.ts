/** Texts that are remembered at most; ledgers must not fill the memory. */
const memory = 4000;
/** Longer texts do not repeat. */
const longest = 200;

/** What is made of a text, made once: labels repeat from edit to edit and from report to report. */
export function remembering<T extends object | string | null>(
  make: (text: string) => T,
): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return make(text);
    const known = made.get(text);
    if (known !== undefined) return known;
    if (made.size >= memory) made.clear();
    const fresh = make(text);
    made.set(text, fresh);
    return fresh;
  };
}
