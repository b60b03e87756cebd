import type { Box } from '../../../lattice';
import type { Character, Cut, Recognise } from './recogniser';

/** Reads lines as a part of the work; how far it is, is told. */
export type ReadLines = (lines: readonly Cut[]) => ReturnType<Recognise>;

export const textOf = (characters: readonly Character[]) =>
  characters.map(({ text }) => text).join('');

/** A box with as much more on each side as this share of its height. */
export function padded({ left, top, right, bottom }: Box, share: number): Box {
  const pad = share * (bottom - top);
  return { left: left - pad, top: top - pad, right: right + pad, bottom: bottom + pad };
}
