/** By how many bytes a byte is ahead of the sum's end: what it adds to the sum; 256 for each. */
const table = new Int32Array(8 * 256);
for (let n = 0; n < 256; n += 1) {
  let crc = n;
  for (let ahead = 0; ahead < 8; ahead += 1) {
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    table[ahead * 256 + n] = crc;
  }
}

const at = (ahead: number, n: number) => table[ahead * 256 + (n & 0xff)] ?? 0;

/** The checksum that packed files keep of their parts (CRC-32), eight bytes at a step. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let crc = -1;
  let i = 0;
  for (; i + 8 <= bytes.length; i += 8) {
    const a = crc ^ view.getInt32(i, true);
    const b = view.getInt32(i + 4, true);
    const low = at(7, a) ^ at(6, a >>> 8) ^ at(5, a >>> 16) ^ at(4, a >>> 24);
    crc = low ^ at(3, b) ^ at(2, b >>> 8) ^ at(1, b >>> 16) ^ at(0, b >>> 24);
  }
  for (; i < bytes.length; i += 1) crc = (crc >>> 8) ^ at(0, crc ^ (bytes[i] ?? 0));
  return ~crc >>> 0;
}
