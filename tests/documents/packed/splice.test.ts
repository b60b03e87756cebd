import { unzipSync } from 'fflate';
import { gunzipSync } from 'node:zlib';
import { gzip as byNode } from '../../../src/documents/packed/gzip/node';
import { gzip as byBrowser } from '../../../src/documents/packed/gzip/web';
import { unpack } from '../../../src/documents/packed';
import { pack, splice } from '../../../src/documents/packed/splice';
import { below, randomFrom } from '../../support/consistentReport';

const random = randomFrom(7);
const contents = {
  nothing: new Uint8Array(),
  '年报.xml': Uint8Array.from(Buffer.from('<年报/>')),
  'much/that repeats': new Uint8Array(300_000).fill(49),
  noise: Uint8Array.from({ length: 70_000 }, () => below(256, random)),
};
const plain = (parts: Iterable<readonly [string, Uint8Array]>) =>
  Array.from(parts, ([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]);

describe.each([
  ['Node', byNode],
  ['a browser', byBrowser],
])('what %s packs', (_, gzip) => {
  it.each(Object.entries(contents))('is unpacked as it was: %s', (_name, content) => {
    const file = gzip(content);
    expect(Buffer.compare(gunzipSync(file), content)).toBe(0);
    // Ten bytes, none of them a name: what follows is taken for what is deflated.
    expect([...file.subarray(0, 8)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]);
  });
});

describe('a packed file', () => {
  it('is read as it was packed, here and elsewhere, in its order', async () => {
    const file = pack(Object.entries(contents));
    expect(plain(await unpack(file, () => true))).toEqual(plain(Object.entries(contents)));
    expect(plain(Object.entries(unzipSync(file)))).toEqual(plain(Object.entries(contents)));
  });

  it('is the same whenever it is packed', () => {
    expect(pack(Object.entries(contents))).toEqual(pack(Object.entries(contents)));
  });

  it('has other parts in the place of those that are changed', () => {
    const changes = new Map([
      ['noise', null],
      ['nothing', contents['年报.xml']],
      ['new', contents.noise],
    ]);
    expect(
      plain(Object.entries(unzipSync(splice(pack(Object.entries(contents)), changes)))),
    ).toEqual(
      plain([
        ['nothing', contents['年报.xml']],
        ['年报.xml', contents['年报.xml']],
        ['much/that repeats', contents['much/that repeats']],
        ['new', contents.noise],
      ]),
    );
  });
});
