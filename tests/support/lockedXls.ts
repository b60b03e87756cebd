import { CFB, read, write } from '@e965/xlsx';

/** A workbook as an .xls. */
export function plainXls(xlsx: Uint8Array): Uint8Array {
  const xls: unknown = write(read(xlsx), { type: 'buffer', bookType: 'biff8' });
  return new Uint8Array(xls as Uint8Array);
}

/** Heads of records, as an .xls has them. */
const writeProtect = [0x86, 0, 0, 0];
const filePass = [0x2f, 0, 0x36, 0];

/**
 * A workbook as an .xls with a password: behind its beginning stands what the password is held
 * against, and what is in all other records is scrambled, their heads are not.
 */
export function lockedXls(xlsx: Uint8Array, readOnly: boolean): Uint8Array {
  const container = CFB.read(plainXls(xlsx), { type: 'buffer' });
  const entry = CFB.find(container, '/Workbook');
  if (!entry) throw new Error('no workbook');
  const stream = Uint8Array.from(entry.content);
  const sizeAt = (at: number) => (stream[at + 2] ?? 0) | ((stream[at + 3] ?? 0) << 8);
  const begin = 4 + sizeAt(0);
  for (let at = begin; at + 4 <= stream.length; at += 4 + sizeAt(at)) {
    const end = at + 4 + sizeAt(at);
    for (let i = at + 4; i < end; i += 1) stream[i] = (stream[i] ?? 0) ^ ((i * 167 + 91) & 0xff);
  }
  const password = Array.from({ length: 0x36 }, (_, i) => (i * 31 + 7) & 0xff);
  const locked = [
    ...stream.subarray(0, begin),
    ...(readOnly ? writeProtect : []),
    ...filePass,
    ...password,
    ...stream.subarray(begin),
  ];
  entry.content = locked;
  entry.size = locked.length;
  const written: unknown = CFB.write(container, { type: 'buffer' });
  return new Uint8Array(written as Uint8Array);
}
