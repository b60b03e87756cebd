import fc from 'fast-check';

import { base64Of } from '../../src/excel/base64';

it('writes bytes as Node does', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    }),
  );
});

it('writes long files whole', () => {
  const bytes = Uint8Array.from({ length: 100_001 }, (_, i) => (i * 31) % 256);
  expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
});
