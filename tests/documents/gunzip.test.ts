import { deflateRawSync, gzipSync } from 'node:zlib';
import { gzipOf } from '../../src/documents/packed/gunzip/gzip';
import { gunzip as byNode } from '../../src/documents/packed/gunzip/node';
import { gunzip as byBrowser } from '../../src/documents/packed/gunzip/web';
import { below, randomFrom } from '../support/consistentReport';

const random = randomFrom(5);
const noise = Uint8Array.from({ length: 100_000 }, () => below(256, random));
const contents = [
  ['nothing', new Uint8Array()],
  ['a few letters', Buffer.from('年报')],
  ['much that repeats', new Uint8Array(1_000_000).fill(49)],
  ['what takes several pieces', noise],
] as const;

/** A part as a packed file would hold it, and what its directory would say. */
function part(content: Uint8Array, method: 0 | 8) {
  const packed = Uint8Array.from(method === 0 ? content : deflateRawSync(content));
  const crc = gzipSync(content).readUInt32LE(gzipSync(content).length - 8);
  return { told: { method, crc, unpacked: content.length }, packed };
}

describe.each([
  ['Node', byNode],
  ['a browser', byBrowser],
])('a part of a packed file, unpacked by %s', (_, gunzip) => {
  const unpacked = async (told: Parameters<typeof gzipOf>[0], packed: Uint8Array) =>
    Buffer.concat([...(await gunzip([gzipOf(told, packed)]))]);

  test.each(contents)('is what was packed: %s', async (_what, content) => {
    for (const method of [0, 8] as const) {
      const { told, packed } = part(content, method);
      expect(Buffer.from(await unpacked(told, packed)).equals(content)).toBe(true);
    }
  });

  test.each([0, 8] as const)('is refused where it is damaged (method %i)', async (method) => {
    const { told, packed } = part(noise, method);
    for (const at of [3, 40_000, packed.length - 3]) {
      const damaged = packed.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 16;
      await expect(unpacked(told, damaged)).rejects.toThrow();
    }
    await expect(unpacked(told, packed.slice(0, -9))).rejects.toThrow();
    await expect(unpacked({ ...told, crc: told.crc ^ 1 }, packed)).rejects.toThrow();
    await expect(unpacked({ ...told, method: 9 }, packed)).rejects.toThrow('unknown method');
  });

  it('is refused where it holds less or more than it says', async () => {
    const { told, packed } = part(noise, 8);
    for (const more of [-1, 1, -90_000, 90_000]) {
      const size = told.unpacked + more;
      await expect(unpacked({ ...told, unpacked: size }, packed)).rejects.toThrow();
    }
  });

  it('is unpacked beside others, each to its own, and not where one of them is damaged', async () => {
    const parts = contents.map(([, content], i) => part(content, i % 2 === 0 ? 8 : 0));
    const gzips = () => parts.map(({ told, packed }) => gzipOf(told, packed));
    const all = await gunzip(gzips());
    expect(
      all.map((one, i) => contents[i]?.[1] && Buffer.from(one).equals(contents[i][1])),
    ).toEqual(contents.map(() => true));
    expect(await gunzip([])).toEqual([]);
    // One says that it holds less, the next that it holds as much more: together they would fit.
    const [few, many] = [part(noise, 8), part(noise, 8)];
    const lies = [few, many].map(({ told, packed }, i) =>
      gzipOf({ ...told, unpacked: told.unpacked + (i === 0 ? -5 : 5) }, packed),
    );
    await expect((async () => gunzip(lies))()).rejects.toThrow();
  });

  it('is given up before it is unpacked where it holds far more than it says', async () => {
    const packed = deflateRawSync(new Uint8Array(100_000_000));
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    const watched = function* () {
      for (const piece of gzipOf({ method: 8, crc: 0, unpacked: 1000 }, packed).pieces) {
        most = Math.max(most, process.memoryUsage().arrayBuffers - before);
        yield piece;
      }
    };
    const bomb = { pieces: watched(), size: 1000 };
    await expect((async () => gunzip([bomb]))()).rejects.toThrow();
    most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    expect(most).toBeLessThan(50_000_000);
  });
});
