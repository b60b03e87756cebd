import { isRecord } from '../../../report';

/**
 * Keys that stand twice in one object of a text of JSON, which parsing would quietly settle: the first
 * of them for each entry of the outermost array, by its index; for a text that is no array, under 0.
 * Linear in the text.
 * @param content what the text was parsed to
 */
export function repeatedKeys(text: string, content: unknown): ReadonlyMap<number, string> {
  // Behind every key stands a colon: where there are no more of them than keys came of it, none is lost.
  return colonsIn(text) === keysIn(content) ? new Map() : searched(text);
}

function colonsIn(text: string): number {
  let many = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) many += 1;
  return many;
}

function keysIn(content: unknown): number {
  let many = 0;
  const open = [content];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (Array.isArray(one)) for (const item of one) open.push(item);
    if (!isRecord(one)) continue;
    const keys = Object.keys(one);
    many += keys.length;
    for (const key of keys) if (typeof one[key] === 'object') open.push(one[key]);
  }
  return many;
}

function searched(text: string): ReadonlyMap<number, string> {
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
