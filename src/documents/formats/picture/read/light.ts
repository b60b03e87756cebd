import type { Raster } from './raster';

/** Pixels of a patch of which the lightest are taken for the paper's own light. */
const patch = 24;

/**
 * The picture as if its light were even: every pixel as a share of the paper's light around it. A
 * shadow over half of the page goes; what is printed stays.
 */
export function evenLight(raster: Raster): Raster {
  const { width, height, data } = raster;
  const [across, down] = [Math.ceil(width / patch), Math.ceil(height / patch)];
  const paper = smoothed(patchLights(raster, across, down), across, down);
  const even = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1) {
    const fy = Math.min(down - 1, Math.max(0, y / patch - 0.5));
    const [top, v] = [Math.floor(fy), fy - Math.floor(fy)];
    const [above, below] = [top * across, Math.min(down - 1, top + 1) * across];
    for (let x = 0; x < width; x += 1) {
      const fx = Math.min(across - 1, Math.max(0, x / patch - 0.5));
      const left = Math.floor(fx);
      const u = fx - left;
      const right = Math.min(across - 1, left + 1);
      const light =
        ((paper[above + left] ?? 255) * (1 - u) + (paper[above + right] ?? 255) * u) * (1 - v) +
        ((paper[below + left] ?? 255) * (1 - u) + (paper[below + right] ?? 255) * u) * v;
      even[y * width + x] = Math.min(255, (255 * (data[y * width + x] ?? 0)) / Math.max(light, 1));
    }
  }
  return { width, height, data: even };
}

/** The light of each patch: what nine in ten of its pixels are darker than. */
function patchLights({ width, height, data }: Raster, across: number, down: number): Float64Array {
  const lights = new Float64Array(across * down);
  const counts = new Uint32Array(256);
  for (let row = 0; row < down; row += 1)
    for (let column = 0; column < across; column += 1) {
      counts.fill(0);
      let all = 0;
      for (let y = row * patch; y < Math.min(height, (row + 1) * patch); y += 1)
        for (let x = column * patch; x < Math.min(width, (column + 1) * patch); x += 1) {
          const value = data[y * width + x] ?? 0;
          counts[value] = (counts[value] ?? 0) + 1;
          all += 1;
        }
      let level = 255;
      for (let above = 0; level > 0; level -= 1) {
        above += counts[level] ?? 0;
        if (above > all / 10) break;
      }
      lights[row * across + column] = level;
    }
  return lights;
}

/** Each patch as light as the lightest around it, so that a dark one in the midst is no shadow. */
function smoothed(lights: Float64Array, across: number, down: number): Float64Array {
  return lights.map((_, i) => {
    const [row, column] = [Math.floor(i / across), i % across];
    let most = 1;
    for (let r = Math.max(0, row - 1); r <= Math.min(down - 1, row + 1); r += 1)
      for (let c = Math.max(0, column - 1); c <= Math.min(across - 1, column + 1); c += 1)
        most = Math.max(most, lights[r * across + c] ?? 0);
    return most;
  });
}
