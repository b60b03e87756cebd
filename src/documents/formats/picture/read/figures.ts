import type { Box } from '../../../lattice';
import { likeTheirFaces, type ReadDigit } from './faces';
import type { FigureInk } from './figureCells';
import { padded, textOf, type ReadLines } from './lines';
import type { Raster } from './raster';
import type { Character } from './recogniser';

/** A figure as it was seen: what it reads as, how surely, what else it may be, and its picture. */
export interface Seen {
  readonly text: string;
  readonly sure: boolean;
  readonly guesses: readonly string[];
  readonly piece: Raster;
}

/** How likely the least likely of the characters must be held for a figure to be sure. */
const certain = 0.9;

/**
 * Reads figures. Each has up to three witnesses: the model, that its digits look as the others of the
 * table do that were read the same, and the model once more, where one of these was not certain.
 */
export async function readFigures(
  raster: Raster,
  inks: readonly FigureInk[],
  [readFirst, readAgain]: readonly [ReadLines, ReadLines],
): Promise<readonly (Seen | null)[]> {
  const first = await readCuts(raster, inks, readFirst, { pad: 0.15, stretch: 1 });
  const digits = inks.map((ink) => digitsOf(ink, first.get(ink) ?? []));
  const familiar = likeTheirFaces(raster, digits.flat());
  const sightings = inks.map((ink, i): Sighting | null => {
    const own = digits[i] ?? [];
    const isFamiliar = own.length > 0 && own.every(({ mark }) => familiar.has(mark));
    const characters = first.get(ink);
    return characters ? { ink, first: characters, hasDigits: own.length > 0, isFamiliar } : null;
  });
  const open = sightings.flatMap((one) =>
    one && !(one.isFamiliar && isCertain(one.first)) ? [one.ink] : [],
  );
  const again = await readCuts(raster, open, readAgain, { pad: 0.35, stretch: 1.25 });
  return sightings.map((one) => one && seenIn(raster, one, again.get(one.ink) ?? null));
}

/** A figure before it is read once more. */
interface Sighting {
  readonly ink: FigureInk;
  readonly first: readonly Character[];
  /** It is a number, with as many marks as digits. */
  readonly hasDigits: boolean;
  /** Each of its digits looks as others do. */
  readonly isFamiliar: boolean;
}

const isCertain = (characters: readonly Character[]) =>
  characters.every(({ likely }) => likely >= certain);

/** By what stands in a cell, how a cut of it reads: with so much paper around, and so much wider. */
async function readCuts(
  raster: Raster,
  inks: readonly FigureInk[],
  read: ReadLines,
  { pad, stretch }: { readonly pad: number; readonly stretch: number },
): Promise<ReadonlyMap<FigureInk, readonly Character[]>> {
  const lines = inks.flatMap((ink) => (ink.line ? [{ ink, box: padded(ink.line, pad) }] : []));
  const found = await read(lines.map(({ box }) => ({ raster, box, stretch, figure: true })));
  return new Map(lines.map(({ ink }, i) => [ink, withoutSpeck(ink, found[i] ?? [])]));
}

/** No figure ends in a point: where there is no mark for it, it is a speck beside the last digit. */
function withoutSpeck({ line, digits }: FigureInk, characters: readonly Character[]) {
  const isSpeck = characters.at(-1)?.text === '.' && line?.marks.length === digits.length;
  return isSpeck ? characters.slice(0, -1) : characters;
}

const isNumber = (text: string) => /^\d+(?:\.\d+)?$/.test(text);

/** The digits of a figure, each with its mark; none where there are not as many of both. */
function digitsOf({ kind, digits }: FigureInk, characters: readonly Character[]): ReadDigit[] {
  const read = characters.filter(({ text }) => text !== '.');
  if (kind !== 'line' || !isNumber(textOf(characters)) || read.length !== digits.length) return [];
  return read.flatMap(({ text, likely }, i) => {
    const mark = digits[i];
    return mark ? [{ mark, digit: text, sure: likely >= certain }] : [];
  });
}

/** Two witnesses of three make a figure sure, and none may speak against it. */
function seenIn(
  raster: Raster,
  { ink, first, hasDigits, isFamiliar }: Sighting,
  again: readonly Character[] | null,
): Seen {
  const text = textOf(first);
  const second = again ?? first;
  const witnesses = [isCertain(first), isFamiliar, again !== null && isCertain(again)];
  const sure = hasDigits && text === textOf(second) && witnesses.filter(Boolean).length >= 2;
  return {
    text,
    sure,
    guesses: [...new Set([text, textOf(second), ...guessesOf(first), ...guessesOf(second)])],
    piece: cutOut(raster, surroundings(ink)),
  };
}

/** The text with one of its characters exchanged for what it may be as well. */
function guessesOf(characters: readonly Character[]): string[] {
  return characters
    .flatMap(({ others }, i) =>
      others.map(({ text, likely }) => ({
        likely,
        text: characters.map((one, k) => (k === i ? text : one.text)).join(''),
      })),
    )
    .sort((a, b) => b.likely - a.likely)
    .slice(0, 3)
    .map(({ text }) => text);
}

/** Of a cell, what is about the figure: some cells are as wide as the table. */
function surroundings({ cell, line }: FigureInk): Box {
  const { left, right } = padded(line ?? cell, 2);
  return { ...cell, left: Math.max(cell.left, left), right: Math.min(cell.right, right) };
}

function cutOut({ width, data }: Raster, { left, top, right, bottom }: Box): Raster {
  const [x, y] = [Math.round(left), Math.round(top)];
  const [w, h] = [Math.round(right) - x, Math.round(bottom) - y];
  const piece = new Uint8Array(w * h);
  for (let row = 0; row < h; row += 1)
    piece.set(data.subarray((y + row) * width + x, (y + row) * width + x + w), row * w);
  return { width: w, height: h, data: piece };
}
