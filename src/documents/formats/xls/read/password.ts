/** Numbers of records: the one that begins a stream, and what in it says that it is a workbook. */
const begin = 0x0809;
const workbook = 0x05;
/** May stand between the beginning and the password: only to be read. */
const writeProtect = 0x86;
const filePass = 0x2f;

/**
 * Whether an .xls asks for a password before it is opened. Its records then keep their heads, but
 * what is in them is scrambled: read as it stands it would be figures that nobody wrote.
 */
export function asksPassword(bytes: Uint8Array): boolean {
  const word = (at: number) => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
  const after = (at: number) => at + 4 + word(at + 2);
  // Streams of Office's old container begin at multiples of 64 bytes.
  for (let at = 512; at + 8 <= bytes.length; at += 64) {
    if (word(at) !== begin || word(at + 6) !== workbook) continue;
    const next = after(at);
    const second = word(next) === writeProtect ? after(next) : next;
    if (word(second) === filePass) return true;
  }
  return false;
}
