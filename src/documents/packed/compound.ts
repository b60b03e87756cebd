/** Bytes of an entry in the directory of a container, and the letters of the name it begins with. */
const entry = 128;
const letters = 32;

/**
 * Names of the streams in a container of Office's old kind (.xls, .doc, and newer files that are
 * locked by a password). Its directory is looked for at every multiple of an entry's size, so that
 * damaged tables of the container hide nothing.
 */
export function streamsOf(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at = 0; at + entry <= bytes.length; at += entry) {
    const name = nameAt(bytes, at);
    if (name !== null) names.add(name);
  }
  return names;
}

/** A name of ASCII in UTF-16, as all those are that say what a file is; else null. */
function nameAt(bytes: Uint8Array, at: number): string | null {
  let name = '';
  for (let i = 0; i < letters; i += 1) {
    const letter = bytes[at + 2 * i] ?? 0;
    if (bytes[at + 2 * i + 1] !== 0 || letter > 0x7e) return null;
    if (letter === 0) return name === '' ? null : name;
    name += String.fromCharCode(letter);
  }
  return null;
}
