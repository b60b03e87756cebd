import { scanEngine } from '#scan';
import type { Box } from '../../../lattice';
import type { ReadingProgress } from '../../../progress';
import { lightAt } from './homography';
import type { Raster } from './raster';

/** Height in pixels of the lines that the model reads. */
const lineHeight = 48;
/** Lines of about the same width are read together, at most so many. */
const together = 16;
const widthStep = 8;
const narrowest = 32;
const widest = 1600;

/** One character as it was read, and what else it may be. */
export interface Character {
  readonly text: string;
  /** How likely the model holds it to be right, 0 to 1. */
  readonly likely: number;
  /** Other digits at the same place, the likeliest first; below a hundredth none are listed. */
  readonly others: readonly { readonly text: string; readonly likely: number }[];
}

/** A line of text to be read, cut out of a picture. */
export interface Cut {
  readonly raster: Raster;
  readonly box: Box;
  /** How much wider than it is it shall be shown; 1 where not given. */
  readonly stretch?: number;
  /** A figure stands there: a letter that looks like a digit is one. */
  readonly figure?: boolean;
}

/** Reads lines of text, cut out of a picture. */
export type Recognise = (
  lines: readonly Cut[],
  progress: ReadingProgress,
) => Promise<(readonly Character[])[]>;

let loaded: Promise<Recognise> | null = null;

/** The model is loaded once, when the first picture comes. */
export function recogniser(): Promise<Recognise> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Recognise> {
  const { runtime, model, keys } = await scanEngine();
  const session = await runtime.InferenceSession.create(model, {
    executionProviders: ['wasm'],
    graphOptimizationLevel: 'all',
  });
  const [input = '', output = ''] = [session.inputNames[0], session.outputNames[0]];
  const letters = ['', ...keys.split('\n').filter((key) => key !== ''), ' '];
  return async (lines, progress) => {
    const read = lines.map((): readonly Character[] => []);
    const widths = lines.map(({ box, stretch = 1 }) => widthOf(box, stretch));
    const order = lines.map((_, i) => i).sort((a, b) => (widths[a] ?? 0) - (widths[b] ?? 0));
    for (let start = 0; start < order.length;) {
      const width = widths[order[start] ?? 0] ?? 0;
      const group = order
        .slice(start, start + (width > 320 ? 4 : together))
        .filter((i) => widths[i] === width);
      const data = new Float32Array(group.length * 3 * lineHeight * width);
      group.forEach((i, n) => {
        const line = lines[i];
        if (line) draw(line, data, n, width);
      });
      const tensor = new runtime.Tensor('float32', data, [group.length, 3, lineHeight, width]);
      const result = (await session.run({ [input]: tensor }))[output];
      const values = result?.data;
      const [, steps = 0, classes = 0] = result?.dims ?? [];
      if (!(values instanceof Float32Array)) throw new Error('The model answers no numbers.');
      group.forEach((i, n) => {
        const own = values.subarray(n * steps * classes, (n + 1) * steps * classes);
        if (lines[i]?.figure) foldDigits(own, steps, classes, letters);
        read[i] = charactersIn(own, steps, classes, letters);
      });
      start += group.length;
      progress(start / order.length);
    }
    return read;
  };
}

function widthOf({ left, top, right, bottom }: Box, stretch: number): number {
  const exact = ((right - left) * lineHeight * stretch) / Math.max(1, bottom - top);
  return Math.min(widest, Math.max(narrowest, Math.ceil(exact / widthStep) * widthStep));
}

/** The line, scaled to the model's height; what is left of its width is paper. */
function draw(
  { raster, box, stretch = 1 }: Cut,
  data: Float32Array,
  n: number,
  width: number,
): void {
  const scale = Math.max(
    (box.bottom - box.top) / lineHeight,
    ((box.right - box.left) * stretch) / width,
  );
  const area = lineHeight * width;
  const shift = (lineHeight - (box.bottom - box.top) / scale) / 2;
  for (let y = 0; y < lineHeight; y += 1)
    for (let x = 0; x < width; x += 1) {
      const px = box.left + ((x + 0.5) * scale) / stretch;
      const py = box.top + (y + 0.5 - shift) * scale;
      const light = px < box.right ? lightAt(raster, px - 0.5, py - 0.5) : 255;
      const value = light / 127.5 - 1;
      for (let c = 0; c < 3; c += 1) data[(n * 3 + c) * area + y * width + x] = value;
    }
}

/** Letters that look like digits. */
const lookalikes: Readonly<Record<string, string>> = { '0': 'oO〇○Oｏ０◯', '1': 'lI|丨１∣' };

/** A digit is as likely as it and all that look like it, together. */
function foldDigits(
  values: Float32Array,
  steps: number,
  classes: number,
  letters: readonly string[],
): void {
  for (const [digit, alike] of Object.entries(lookalikes)) {
    const own = letters.indexOf(digit);
    const others = Array.from(alike, (sign) => letters.indexOf(sign)).filter((k) => k > 0);
    for (let at = 0; at < steps * classes; at += classes)
      for (const k of others) {
        values[at + own] = (values[at + own] ?? 0) + (values[at + k] ?? 0);
        values[at + k] = 0;
      }
  }
}

/** The likeliest letter of each step; the same again without a gap is the same letter. */
function charactersIn(
  values: Float32Array,
  steps: number,
  classes: number,
  letters: readonly string[],
): Character[] {
  const characters: Character[] = [];
  let last = 0;
  for (let step = 0; step < steps; step += 1) {
    const at = step * classes;
    let best = 0;
    for (let k = 1; k < classes; k += 1)
      if ((values[at + k] ?? 0) > (values[at + best] ?? 0)) best = k;
    const likely = values[at + best] ?? 0;
    if (best !== 0 && best === last) {
      const open = characters.at(-1);
      if (open && likely > open.likely) characters[characters.length - 1] = { ...open, likely };
    } else if (best !== 0) {
      const others = digits(letters)
        .map(([text, k]) => ({ text, likely: values[at + k] ?? 0 }))
        .filter((other) => other.text !== letters[best] && other.likely > 0.01)
        .sort((a, b) => b.likely - a.likely);
      characters.push({ text: letters[best] ?? '', likely, others });
    }
    last = best;
  }
  return characters;
}

let known: (readonly [string, number])[] = [];

const digits = (letters: readonly string[]) => {
  if (known.length === 0)
    known = Array.from('0123456789', (digit) => [digit, letters.indexOf(digit)] as const);
  return known;
};
