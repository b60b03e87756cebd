import type { Raster } from './raster';

/** Where there is ink: 1, and 0 where there is paper, a byte a pixel. */
export type Ink = Raster;

/** What is darker than paper by a share of its light, in a picture whose light is even. */
export const darkerThanPaper = ({ width, height, data }: Raster, share: number): Ink => ({
  width,
  height,
  data: data.map((light) => Number(light < 255 * (1 - share))),
});

/**
 * What is darker than its surroundings by a share of their light. Thin lines, grey from blurring,
 * are found so as well as heavy ones.
 * @param share how much darker, 0 to 1
 * @param reach pixels to each side that make the surroundings
 */
export function inkOf({ width, height, data }: Raster, share: number, reach: number): Ink {
  const ink = new Uint8Array(width * height);
  /** By column, the light of its pixels that the surroundings of this row reach to. */
  const sums = new Float64Array(width);
  const addRow = (y: number, sign: 1 | -1) => {
    for (let x = 0; x < width; x += 1) sums[x] = (sums[x] ?? 0) + sign * (data[y * width + x] ?? 0);
  };
  for (let y = 0; y < Math.min(height, reach); y += 1) addRow(y, 1);
  for (let y = 0; y < height; y += 1) {
    if (y + reach < height) addRow(y + reach, 1);
    if (y - reach > 0) addRow(y - reach - 1, -1);
    const high = Math.min(height, y + reach + 1) - Math.max(0, y - reach);
    let sum = 0;
    for (let x = 0; x < Math.min(width, reach); x += 1) sum += sums[x] ?? 0;
    for (let x = 0; x < width; x += 1) {
      if (x + reach < width) sum += sums[x + reach] ?? 0;
      if (x - reach > 0) sum -= sums[x - reach - 1] ?? 0;
      const wide = Math.min(width, x + reach + 1) - Math.max(0, x - reach);
      const mean = sum / (high * wide);
      ink[y * width + x] = Number((data[y * width + x] ?? 0) < mean * (1 - share));
    }
  }
  return { width, height, data: ink };
}
