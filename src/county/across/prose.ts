import type { Report } from '../../report';
import type { CollectedUnit } from '../collect';

/**
 * 内容雷同: prose that is nearly the same, for which assessors take points. Texts are compared by
 * the runs of letters they share (shingles), estimated by the smallest hashes of each (MinHash), so
 * that five hundred units are compared in pairs in well under a second.
 */
export interface AlikeProse {
  readonly names: readonly [string, string];
  /** Share of the runs that both have, 0 to 1. */
  readonly share: number;
}

/** Letters in a run; shorter ones are in every report. */
const run = 6;
/** Hashes kept of a text: the share is right to about 1/√hashes. */
const hashes = 128;
/** From this share on texts are told as alike. */
export const alike = 0.75;
/** Shorter texts, in letters, say too little to be alike. */
export const shortest = 200;

/** Letters alone; a report's own numbers and name are what copies change. */
export function lettersOf(text: string, organ: string | null): string {
  const own = organ === null ? text : text.replaceAll(organ, '');
  return own.replace(/[^\u4e00-\u9fff]/g, '');
}

/** FNV-1a over one run. */
function hashOf(text: string, from: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < from + run; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}

/** The runs of letters, hashed, each once; none of texts shorter than a run. */
export function runsOf(letters: string): ReadonlySet<number> {
  const runs = new Set<number>();
  for (let at = 0; at + run <= letters.length; at += 1) runs.add(hashOf(letters, at));
  return runs;
}

/** The k-th of the hashes of a run (the end of MurmurHash3, seeded by the golden ratio). */
function mixedWith(hash: number, k: number): number {
  let mixed = hash ^ Math.imul(k + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The smallest value that each of many hashes takes over the runs; null for short texts. */
export function signatureOf({ narrative, organ }: Report): Uint32Array | null {
  const letters = lettersOf(narrative.map((one) => one.text).join(''), organ);
  if (letters.length < shortest) return null;
  const smallest = new Uint32Array(hashes).fill(0xffffffff);
  for (const hash of runsOf(letters)) {
    for (let k = 0; k < hashes; k += 1) {
      const mixed = mixedWith(hash, k);
      if (mixed < (smallest[k] ?? 0)) smallest[k] = mixed;
    }
  }
  return smallest;
}

/** The share of runs that two texts have in common, estimated. */
export function shareOf(a: Uint32Array, b: Uint32Array): number {
  let same = 0;
  for (let k = 0; k < hashes; k += 1) if (a[k] === b[k]) same += 1;
  return same / hashes;
}

/** Pairs of units whose prose is nearly the same, most alike first. */
export function alikeProse(units: readonly CollectedUnit[]): readonly AlikeProse[] {
  const told = units.flatMap(({ name, counted }) => {
    const signature = counted && signatureOf(counted.dossier.report);
    return signature ? [{ name, signature }] : [];
  });
  const pairs = told.flatMap((a, i) =>
    told.slice(i + 1).flatMap((b): readonly AlikeProse[] => {
      const share = shareOf(a.signature, b.signature);
      return share >= alike ? [{ names: [a.name, b.name], share }] : [];
    }),
  );
  return pairs.sort((a, b) => b.share - a.share);
}
