/**
 * Whether bytes `from` … `to` of one are those of another that begin at `otherFrom`. Each platform has its
 * own way, imported as `#sameBytes`; a browser has none built in.
 */
export function sameBytes(
  one: Uint8Array,
  from: number,
  to: number,
  other: Uint8Array,
  otherFrom: number,
): boolean {
  for (let i = from, j = otherFrom; i < to; i += 1, j += 1) if (one[i] !== other[j]) return false;
  return true;
}
