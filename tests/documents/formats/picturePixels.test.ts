import { crc32 } from 'node:zlib';
import { decodeJpeg } from '../../../src/documents/formats/picture/read/jpeg';
import { decodePng } from '../../../src/documents/formats/picture/read/png';
import { readDocument, UnreadableFile } from '../../../src/documents';
import { fileOf, unharmed, type Picture } from '../../support/scan/harm';
import { lacedAndPlain } from '../../support/scan/lacedPng';

/** A picture with a bit of everything in it. */
function gradient(width: number, height: number): Picture {
  const data = new Uint8Array(4 * width * height).fill(255);
  for (let i = 0; i < width * height; i += 1) {
    data[4 * i] = (i * 3) % 256;
    data[4 * i + 1] = (i % width) * 2;
    data[4 * i + 2] = Math.floor(i / width) * 2;
  }
  return { width, height, data };
}

describe('a picture', () => {
  it('comes out of a PNG as it went in', () => {
    const picture = gradient(61, 43);
    expect(Array.from(decodePng(fileOf(picture, unharmed)).data)).toEqual(Array.from(picture.data));
  });

  it.each(Object.entries(lacedAndPlain))(
    'comes out of a laced PNG as of one that is not: %s',
    (_, files) => {
      const [laced, plain] = files.map((file) => decodePng(Buffer.from(file, 'base64')));
      expect(laced).toEqual(plain);
      expect(new Set(laced?.data).size).toBeGreaterThan(1);
    },
  );

  it('comes out of a JPEG of its size', () => {
    const { width, height } = decodeJpeg(fileOf(gradient(61, 43), { ...unharmed, quality: 80 }));
    expect([width, height]).toEqual([61, 43]);
  });

  it.each([
    ['a PNG cut short', fileOf(gradient(61, 43), unharmed).slice(0, 200)],
    ['a JPEG cut short', fileOf(gradient(61, 43), { ...unharmed, quality: 80 }).slice(0, 60)],
    ['nothing but a head', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
  ])('is told to be damaged: %s', async (_, bytes) => {
    await expect(readDocument(bytes, '年报.png')).rejects.toThrow(UnreadableFile);
    await expect(readDocument(bytes, '年报.png')).rejects.toThrow(/图片已损坏/);
  });

  it('gives no other picture where one byte of a PNG came over wrong', () => {
    const bytes = fileOf(gradient(13, 9), unharmed);
    const whole = decodePng(bytes);
    for (let at = 8; at < bytes.length; at += 1) {
      const one = Uint8Array.from(bytes);
      one[at] = (one[at] ?? 0) ^ 0x10;
      try {
        expect(decodePng(one)).toEqual(whole);
      } catch (fault) {
        expect(fault).toBeInstanceOf(UnreadableFile);
      }
    }
  });

  it('is refused before it is unpacked, where it would fill the memory', () => {
    const bytes = fileOf(gradient(8, 8), unharmed);
    const view = new DataView(bytes.buffer);
    view.setUint32(16, 100_000);
    view.setUint32(20, 100_000);
    view.setUint32(29, crc32(bytes.subarray(12, 29)));
    expect(() => decodePng(bytes)).toThrow(/过大/);
  });
});
