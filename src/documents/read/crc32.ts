/** By how many bytes a byte is ahead of the sum's end: what it adds to the sum. */
const tables = [0, 1, 2, 3].map(() => new Uint32Array(256));
for (let n = 0; n < 256; n += 1) {
  let crc = n;
  for (const table of tables) {
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    table[n] = crc;
  }
}
const [t0, t1, t2, t3] = tables as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];

/** The checksum that packed files keep of their parts (CRC-32), four bytes at a step. */
export function crc32(bytes: Uint8Array): number {
  const at = (table: Uint32Array, n: number) => table[n & 0xff] ?? 0;
  const byte = (i: number) => bytes[i] ?? 0;
  let crc = 0xffffffff;
  let i = 0;
  for (; i + 4 <= bytes.length; i += 4) {
    const low = crc ^ (byte(i) | (byte(i + 1) << 8) | (byte(i + 2) << 16) | (byte(i + 3) << 24));
    crc = at(t3, low) ^ at(t2, low >>> 8) ^ at(t1, low >>> 16) ^ at(t0, low >>> 24);
  }
  for (; i < bytes.length; i += 1) crc = (crc >>> 8) ^ at(t0, crc ^ byte(i));
  return (crc ^ 0xffffffff) >>> 0;
}
