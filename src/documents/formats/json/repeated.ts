/**
 * Keys that stand twice in one object of a text that is valid JSON, which parsing would quietly
 * settle: the first of them for each entry of the outermost array, by its index; for a text that is
 * no array, under 0. Linear in the text.
 */
export function repeatedKeys(text: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  /** What is open: the keys of an object so far, null for an array. */
  const open: (Set<string> | null)[] = [];
  const sign = /["{}[\],]/g;
  let entry = 0;
  let isKey = false;
  for (let match = sign.exec(text); match; match = sign.exec(text)) {
    const at = match.index;
    switch (match[0]) {
      case '"': {
        sign.lastIndex = endOfString(text, at);
        if (isKey) {
          const written = text.slice(at, sign.lastIndex);
          const key = written.includes('\\') ? String(JSON.parse(written)) : written.slice(1, -1);
          const keys = open.at(-1);
          if (keys?.has(key) && !found.has(entry)) found.set(entry, key);
          keys?.add(key);
        }
        isKey = false;
        break;
      }
      case '{':
        open.push(new Set());
        isKey = true;
        break;
      case '[':
        open.push(null);
        isKey = false;
        break;
      case ',':
        if (open.length === 1 && open[0] === null) entry += 1;
        isKey = open.at(-1) !== null;
        break;
      default:
        open.pop();
        isKey = false;
    }
  }
  return found;
}

/** Where a string ends that begins here, its closing quotation mark included. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '"') return at + 1;
    if (text[at] === '\\') at += 1;
  }
  return text.length;
}
