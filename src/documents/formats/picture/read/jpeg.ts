import { decode } from 'jpeg-js';
import { assertPixels, damagedPicture } from './pixels';
import type { Colours } from './raster';

/** @throws UnreadableFile when it is damaged or too large */
export function decodeJpeg(bytes: Uint8Array): Colours {
  const size = sizeOf(bytes);
  if (!size) throw damagedPicture();
  assertPixels(size.width, size.height);
  try {
    return decode(bytes, {
      useTArray: true,
      formatAsRGBA: true,
      tolerantDecoding: false,
      maxMemoryUsageInMB: 1024,
    });
  } catch {
    throw damagedPicture();
  }
}

/** The parts of a file before its pixels, each with its mark. */
function* partsOf(bytes: Uint8Array): Generator<{ mark: number; data: Uint8Array }> {
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const mark = bytes[at + 1] ?? 0;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    yield { mark, data: bytes.subarray(at + 4, at + 2 + length) };
    if (mark === 0xda) return;
    at += 2 + length;
  }
}

function sizeOf(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  for (const { mark, data } of partsOf(bytes)) {
    const isFrame = mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark);
    const [, top = 0, low = 0, left = 0, right = 0] = data;
    if (isFrame) return { height: (top << 8) | low, width: (left << 8) | right };
  }
  return null;
}

/** How the camera was held, in quarters by which the picture is to be turned clockwise. */
const turns: Readonly<Record<number, number>> = { 3: 2, 6: 1, 8: 3 };

/** The quarters by which a photograph says that it is to be turned clockwise. */
export function turnOfPhotograph(bytes: Uint8Array): number {
  for (const { mark, data } of partsOf(bytes)) {
    if (mark !== 0xe1 || data.length < 20 || data[0] !== 0x45) continue;
    const view = new DataView(data.buffer, data.byteOffset + 6, data.byteLength - 6);
    const isLittle = view.getUint16(0) === 0x4949;
    const start = view.getUint32(4, isLittle);
    if (start + 2 > view.byteLength) return 0;
    const entries = view.getUint16(start, isLittle);
    for (let i = 0; i < entries; i += 1) {
      const at = start + 2 + 12 * i;
      if (at + 12 > view.byteLength) return 0;
      if (view.getUint16(at, isLittle) === 0x0112)
        return turns[view.getUint16(at + 8, isLittle)] ?? 0;
    }
  }
  return 0;
}
