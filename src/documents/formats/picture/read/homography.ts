import type { Raster } from './raster';

export type Point = readonly [number, number];

/** Corners from the upper left one on, clockwise. */
export type Corners = readonly [Point, Point, Point, Point];

/** A map from one plane to another, nine numbers row by row. */
export type Homography = readonly number[];

/** The map that takes the four points to the four others. */
export function homographyBetween(from: Corners, to: Corners): Homography {
  const rows = from.flatMap(([x, y], i) => {
    const [u, v] = to[i] ?? [0, 0];
    return [
      [x, y, 1, 0, 0, 0, -u * x, -u * y, u],
      [0, 0, 0, x, y, 1, -v * x, -v * y, v],
    ];
  });
  return [...solved(rows), 1];
}

/** Gauss's elimination, each row ending in its right side. */
function solved(rows: number[][]): number[] {
  const n = rows.length;
  for (let i = 0; i < n; i += 1) {
    const best = rows.reduce(
      (most, row, r) =>
        r >= i && Math.abs(row[i] ?? 0) > Math.abs(rows[most]?.[i] ?? 0) ? r : most,
      i,
    );
    const [a, b] = [rows[i], rows[best]];
    if (!a || !b) continue;
    [rows[i], rows[best]] = [b, a];
    for (const row of rows) {
      if (row === b) continue;
      const factor = (row[i] ?? 0) / (b[i] ?? 1);
      for (let k = i; k <= n; k += 1) row[k] = (row[k] ?? 0) - factor * (b[k] ?? 0);
    }
  }
  return rows.map((row, i) => (row[n] ?? 0) / (row[i] ?? 1));
}

export function mapped(h: Homography, x: number, y: number): Point {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, i = 0, j = 1] = h;
  const w = g * x + i * y + j;
  return [(a * x + b * y + c) / w, (d * x + e * y + f) / w];
}

/** The picture seen through a map from the new plane into it; what is beside it is paper. */
export function warped(raster: Raster, h: Homography, width: number, height: number): Raster {
  const data = new Uint8Array(width * height).fill(255);
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, i = 0, j = 1] = h;
  // Each pixel as `mapped` has it, written out: there are millions.
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const w = g * (x + 0.5) + i * (y + 0.5) + j;
      const u = (a * (x + 0.5) + b * (y + 0.5) + c) / w;
      const v = (d * (x + 0.5) + e * (y + 0.5) + f) / w;
      data[y * width + x] = lightAt(raster, u - 0.5, v - 0.5);
    }
  return { width, height, data };
}

/** The light between pixels. */
export function lightAt({ width, height, data }: Raster, x: number, y: number): number {
  if (x < -1 || y < -1 || x > width || y > height) return 255;
  const left = Math.floor(x);
  const top = Math.floor(y);
  const u = x - left;
  const v = y - top;
  const above = Math.min(height - 1, Math.max(0, top)) * width;
  const below = Math.min(height - 1, top + 1) * width;
  const before = Math.min(width - 1, Math.max(0, left));
  const after = Math.min(width - 1, left + 1);
  return (
    ((data[above + before] ?? 255) * (1 - u) + (data[above + after] ?? 255) * u) * (1 - v) +
    ((data[below + before] ?? 255) * (1 - u) + (data[below + after] ?? 255) * u) * v
  );
}
