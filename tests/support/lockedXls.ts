import { read, write } from '@e965/xlsx';

/** A workbook as an .xls. */
export function plainXls(xlsx: Uint8Array): Uint8Array {
  const xls: unknown = write(read(xlsx), { type: 'buffer', bookType: 'biff8' });
  return new Uint8Array(xls as Uint8Array);
}

/** Numbers of records: what a workbook begins with, and what says how it is protected. */
const [begin, writeProtect, filePass] = [0x0809, 0x86, 0x2f];

/**
 * A workbook as an .xls with a password: what the password is held against stands behind its
 * beginning, and what is in all other records is scrambled, their heads are not.
 */
export function lockedXls(xlsx: Uint8Array, readOnly: boolean): Uint8Array {
  const bytes = plainXls(xlsx);
  const view = new DataView(bytes.buffer);
  const after = (at: number) => at + 4 + view.getUint16(at + 2, true);
  let first = 512;
  while (view.getUint16(first, true) !== begin) first += 64;
  const next = after(first);
  for (let at = next; after(at) + 4 <= bytes.length; at = after(at)) {
    for (let i = at + 4; i < after(at); i += 1)
      bytes[i] = (bytes[i] ?? 0) ^ ((i * 167 + 91) & 0xff);
  }
  if (readOnly) view.setUint16(next, writeProtect, true);
  view.setUint16(readOnly ? after(next) : next, filePass, true);
  return bytes;
}
