import fc from 'fast-check';
import { sameBytes as node } from '../../../src/documents/packed/sameBytes/node';
import { sameBytes as web } from '../../../src/documents/packed/sameBytes/web';

/** Long enough for the engine to be asked, and of few signs, so that they are often the same. */
const bytes = fc
  .array(fc.constantFrom(0, 1), { minLength: 0, maxLength: 900 })
  .map((all) => Uint8Array.from(all));
const place = fc.nat({ max: 1000 });

it('two stretches of bytes are the same where they are byte for byte, on either platform', () => {
  fc.assert(
    fc.property(
      bytes,
      bytes,
      place,
      place,
      place,
      fc.boolean(),
      (one, some, from, to, at, isSame) => {
        const [start, end] = [Math.min(from, one.length), Math.min(to, one.length)];
        const stretch = one.subarray(start, Math.max(start, end));
        // The same stretch in the midst of others, or whatever stands there.
        const other = isSame ? Uint8Array.from([...some, ...stretch, ...some]) : some;
        const otherFrom = isSame ? some.length : Math.min(at, some.length);
        const there = other.subarray(otherFrom, otherFrom + stretch.length);
        const expected = stretch.join() === there.join();
        for (const sameBytes of [node, web])
          expect(sameBytes(one, start, start + stretch.length, other, otherFrom)).toBe(expected);
        if (isSame) expect(expected).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
