/** A picture in grey: a byte a pixel, row by row, 0 black to 255 white. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A picture as decoders give it: four bytes a pixel, red, green, blue, opacity. */
export interface Colours {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/**
 * The picture as its red light alone: a red stamp is as light as paper there, and what is printed
 * under it is not. What is transparent is paper.
 */
export function redLight({ width, height, data }: Colours): Raster {
  const grey = new Uint8Array(width * height);
  for (let i = 0; i < grey.length; i += 1) {
    const opacity = (data[4 * i + 3] ?? 255) / 255;
    grey[i] = Math.round((data[4 * i] ?? 255) * opacity + 255 * (1 - opacity));
  }
  return { width, height, data: grey };
}

/** Light for dark and dark for light. */
export const inverted = ({ width, height, data }: Raster): Raster => ({
  width,
  height,
  data: data.map((light) => 255 - light),
});

/** Whether most of a picture is dark, as a screen is that shows white letters on black. */
export function isDark({ data }: Raster): boolean {
  const dark = data.reduce((count, light) => count + Number(light < 128), 0);
  return dark > data.length / 2;
}

/** Turned clockwise by quarters. */
export function turned(raster: Raster, quarters: number): Raster {
  let { width, height, data } = raster;
  for (let i = 0; i < quarters; i += 1) {
    const next = new Uint8Array(data.length);
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1)
        next[x * height + (height - 1 - y)] = data[y * width + x] ?? 0;
    [width, height, data] = [height, width, next];
  }
  return { width, height, data };
}

/** Half as wide and high; each pixel the mean of four. */
export function halved({ width, height, data }: Raster): Raster {
  const [w, h] = [width >> 1, height >> 1];
  const half = new Uint8Array(w * h);
  for (let y = 0; y < h; y += 1)
    for (let x = 0; x < w; x += 1) {
      const at = 2 * y * width + 2 * x;
      const sum =
        (data[at] ?? 0) +
        (data[at + 1] ?? 0) +
        (data[at + width] ?? 0) +
        (data[at + width + 1] ?? 0);
      half[y * w + x] = sum >> 2;
    }
  return { width: w, height: h, data: half };
}
