import type { Raster } from './raster';

/** Where there is ink: 1, and 0 where there is paper, a byte a pixel. */
export type Ink = Raster;

/**
 * What is darker than its surroundings by a share of their light. Thin lines, grey from blurring,
 * are found so as well as heavy ones.
 * @param share how much darker, 0 to 1
 * @param reach pixels to each side that make the surroundings
 */
export function inkOf({ width, height, data }: Raster, share: number, reach: number): Ink {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    for (let x = 0; x < width; x += 1) {
      row += data[y * width + x] ?? 0;
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] ?? 0) + row;
    }
  }
  const ink = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const [top, bottom] = [Math.max(0, y - reach), Math.min(height, y + reach + 1)];
    for (let x = 0; x < width; x += 1) {
      const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)];
      const at = (row: number, column: number) => sums[row * (width + 1) + column] ?? 0;
      const sum = at(bottom, right) - at(top, right) - at(bottom, left) + at(top, left);
      const mean = sum / ((bottom - top) * (right - left));
      ink[y * width + x] = Number((data[y * width + x] ?? 0) < mean * (1 - share));
    }
  }
  return { width, height, data: ink };
}
