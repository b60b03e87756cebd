import type { Report } from '../../../report';
import { geometryOf, type Geometry } from '../geometry';

/** What a plausibility is judged by: the figures as they stand, and where they stand. */
export interface Scene {
  readonly values: Float64Array;
  readonly geometry: Geometry;
  /** How many figures there are, and how many are not 0; never 0. */
  readonly figures: number;
  readonly filled: number;
}

/** A figure by index, as it stands and as it should be. */
export interface Correction {
  readonly at: number;
  readonly typed: number;
  readonly meant: number;
}

export function sceneOf({ form, values }: Report): Scene {
  const known = values.filter((value) => !Number.isNaN(value));
  const filled = known.filter((value) => value !== 0).length;
  return {
    values,
    geometry: geometryOf(form),
    figures: Math.max(known.length, 1),
    filled: Math.max(filled, 1),
  };
}

/** The figures as they should be, for looking up one at a time. */
export type Meant = (at: number) => number;

export function meantBy(corrections: readonly Correction[], { values }: Scene): Meant {
  return (at) => corrections.find((one) => one.at === at)?.meant ?? values[at] ?? NaN;
}
