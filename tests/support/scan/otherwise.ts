import type { Picture } from './harm';

/** A picture with each pixel from where `from` says. */
function taken(
  { data, width: w }: Picture,
  [width, height]: readonly [number, number],
  from: (x: number, y: number) => readonly [number, number],
): Picture {
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [px, py] = from(x, y);
      for (let c = 0; c < 4; c += 1)
        out[4 * (y * width + x) + c] = data[4 * (py * w + px) + c] ?? 0;
    }
  return { width, height, data: out };
}

/** Pictures as they come and are not meant, by what is the matter with them. */
export const otherwise: Readonly<Record<string, (picture: Picture) => Picture>> = {
  'on its head': (picture) => {
    const { width, height } = picture;
    return taken(picture, [width, height], (x, y) => [width - 1 - x, height - 1 - y]);
  },
  'light on dark': ({ data, ...size }) => ({
    ...size,
    data: data.map((light, i) => (i % 4 === 3 ? light : 235 - Math.round(0.8 * light))),
  }),
  'on its left side': (picture) => {
    const { width, height } = picture;
    return taken(picture, [height, width], (x, y) => [width - 1 - y, x]);
  },
  'on its right side': (picture) => {
    const { width, height } = picture;
    return taken(picture, [height, width], (x, y) => [y, height - 1 - x]);
  },
};
