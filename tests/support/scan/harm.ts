import { crc32 } from 'node:zlib';
import { encode } from 'jpeg-js';
import { zlibSync } from 'fflate';
import type { Random } from '../consistentReport';

/** A picture in colours, four bytes a pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** What happens to a page on its way through a scanner or a camera. */
export interface Harm {
  /** Degrees clockwise. */
  readonly tilt: number;
  /** How much of its width the far edge of a photographed page loses. */
  readonly perspective: number;
  /** Pixels over which a point is spread. */
  readonly blur: number;
  /** How far the light of single pixels goes astray, of 255. */
  readonly noise: number;
  /** How much darker the dark side is, 0 to 1. */
  readonly shadow: number;
  readonly stamp: boolean;
  /** Of a JPEG; null for a PNG. */
  readonly quality: number | null;
}

export const unharmed: Harm = {
  tilt: 0,
  perspective: 0,
  blur: 0,
  noise: 0,
  shadow: 0,
  stamp: false,
  quality: null,
};

/** Some of it, more or less. */
export function anyHarm(random: Random): Harm {
  const often = (share: number) => random() < share;
  return {
    tilt: often(0.6) ? (random() - 0.5) * 8 : 0,
    perspective: often(0.4) ? random() * 0.06 : 0,
    blur: often(0.5) ? random() * 1.0 : 0,
    noise: often(0.5) ? random() * 20 : 0,
    shadow: often(0.4) ? random() * 0.45 : 0,
    stamp: often(0.4),
    quality: often(0.7) ? 40 + Math.floor(random() * 51) : null,
  };
}

/** The page as it comes out. */
export function harmed(page: Picture, harm: Harm, random: Random): Picture {
  const stamped = harm.stamp ? withStamp(page, random) : page;
  const seen = harm.tilt !== 0 || harm.perspective !== 0 ? photographed(stamped, harm) : stamped;
  return withLight(blurred(seen, harm.blur), harm, random);
}

/** As a file: a JPEG or a PNG. */
export function fileOf({ width, height, data }: Picture, { quality }: Harm): Uint8Array {
  if (quality !== null)
    return Uint8Array.from(encode({ width, height, data: Buffer.from(data) }, quality).data);
  const rows = new Uint8Array((3 * width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      for (let c = 0; c < 3; c += 1)
        rows[y * (3 * width + 1) + 1 + 3 * x + c] = data[4 * (y * width + x) + c] ?? 0;
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 8);
  header.setUint8(9, 2);
  return joined([
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('IDAT', zlibSync(rows, { level: 1 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** A part of a PNG, with its checksum. */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = joined([Uint8Array.from(type, (letter) => letter.charCodeAt(0)), data]);
  return joined([bigEndian(data.length), named, bigEndian(crc32(named))]);
}

function bigEndian(value: number): Uint8Array {
  const four = new DataView(new ArrayBuffer(4));
  four.setUint32(0, value);
  return new Uint8Array(four.buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A round red stamp with a star, as organs put it over their signatures, and over figures. */
function withStamp(page: Picture, random: Random): Picture {
  const data = Uint8Array.from(page.data);
  const { width, height } = page;
  const radius = width * 0.13;
  const [cx, cy] = [width * (0.3 + 0.5 * random()), height * (0.15 + 0.7 * random())];
  for (let y = Math.floor(cy - radius); y < cy + radius; y += 1)
    for (let x = Math.floor(cx - radius); x < cx + radius; x += 1) {
      if (x < 0 || y < 0 || x >= width || y >= height) continue;
      const [dx, dy] = [x - cx, y - cy];
      const far = Math.hypot(dx, dy) / radius;
      const ray = Math.abs(((Math.atan2(dy, dx) / Math.PI) * 5) % 2);
      const isStamp = (far > 0.94 && far < 1) || far < 0.35 - 0.2 * Math.abs(ray - 1);
      if (!isStamp) continue;
      const at = 4 * (y * width + x);
      // Ink on ink: each takes its share of the light.
      [225, 60, 50].forEach((light, c) => {
        data[at + c] = ((data[at + c] ?? 0) * light) / 255;
      });
    }
  return { ...page, data };
}

/** Tilted, and narrower at the top, on a grey table. */
function photographed({ width, height, data }: Picture, { tilt, perspective }: Harm): Picture {
  const out = new Uint8Array(data.length).fill(205);
  const angle = (tilt * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  // Small enough that the whole page stays within the picture.
  const fit = 1 / (Math.abs(cos) + Math.abs(sin) * (height / width));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [dx, dy] = [(x - width / 2) / fit, (y - height / 2) / fit];
      const [rx, ry] = [dx * cos + dy * sin, dy * cos - dx * sin];
      const depth = 1 - perspective * (0.5 - ry / height);
      const [sx, sy] = [rx / depth + width / 2, ry / depth + height / 2];
      if (sx < 0 || sy < 0 || sx > width - 2 || sy > height - 2) continue;
      const [left, top] = [Math.floor(sx), Math.floor(sy)];
      const [u, v] = [sx - left, sy - top];
      for (let c = 0; c < 3; c += 1) {
        const at = (px: number, py: number) => data[4 * (py * width + px) + c] ?? 0;
        out[4 * (y * width + x) + c] =
          (at(left, top) * (1 - u) + at(left + 1, top) * u) * (1 - v) +
          (at(left, top + 1) * (1 - u) + at(left + 1, top + 1) * u) * v;
      }
      out[4 * (y * width + x) + 3] = 255;
    }
  for (let i = 3; i < out.length; i += 4) out[i] = 255;
  return { width, height, data: out };
}

/** Spread over its neighbours, first along the rows and then down the columns. */
function blurred(picture: Picture, sigma: number): Picture {
  if (sigma < 0.2) return picture;
  const reach = Math.ceil(2.5 * sigma);
  const kernel = Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * sigma * sigma)),
  );
  const sum = kernel.reduce((all, one) => all + one, 0);
  const along = (from: Uint8Array, step: number, size: number, position: (i: number) => number) => {
    const to = new Uint8Array(from.length);
    for (let i = 0; i < from.length; i += 1) {
      const at = position(i >> 2);
      let light = 0;
      kernel.forEach((weight, k) => {
        const off = Math.min(size - 1, Math.max(0, at + k - reach)) - at;
        light += weight * (from[i + 4 * step * off] ?? 0);
      });
      to[i] = light / sum;
    }
    return to;
  };
  const { width, height } = picture;
  const rows = along(picture.data, 1, width, (pixel) => pixel % width);
  return { width, height, data: along(rows, width, height, (pixel) => Math.floor(pixel / width)) };
}

function withLight(picture: Picture, { noise, shadow }: Harm, random: Random): Picture {
  const { width, height } = picture;
  const data = Uint8Array.from(picture.data);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const light = 1 - shadow * (x / width) * (0.5 + (0.5 * y) / height);
      const grain = noise === 0 ? 0 : (random() + random() + random() - 1.5) * noise;
      for (let c = 0; c < 3; c += 1) {
        const at = 4 * (y * width + x) + c;
        data[at] = Math.min(255, Math.max(0, (data[at] ?? 0) * light + grain));
      }
    }
  return { ...picture, data };
}
