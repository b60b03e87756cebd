import type { CellId } from '../../../form';
import type { CellValue, Grid } from '../../grid';
import type { Reading } from '../../report';

/** A number in a cell of a grid; in the same cell another grid may have another. */
export interface Slot {
  readonly row: number;
  readonly column: number;
  number: number;
}

type Readings = ReadonlyMap<CellId, Reading>;
type ReadingIn = (grid: Grid) => Reading;

/**
 * How recognition went through a grid: which numbers it met, what it asked of them, and which readings
 * it made of them. Whatever else it did, it did without knowing any number.
 */
export class Trail {
  readonly slots: Slot[] = [];
  /** Each is asked of the numbers that the slots have now: whether its answer is still the same. */
  readonly questions: (() => boolean)[] = [];
  /** By the readings of a table, how each of them is made. */
  readonly made = new Map<Readings, Map<CellId, ReadingIn>>();
  /** A number was looked at otherwise than by a question: all the rest may hang on it. */
  hasLooked = false;
}

/** The trail that is left; null where none is, or while what is looked at is accounted for. */
let current: Trail | null = null;

function during<T>(trail: Trail | null, work: () => T): T {
  const outer = current;
  current = trail;
  try {
    return work();
  } finally {
    current = outer;
  }
}

/** What comes of work, and the trail that it left. */
export function followed<T>(work: () => T): { readonly result: T; readonly trail: Trail } {
  const trail = new Trail();
  return { result: during(trail, work), trail };
}

/** A place for the number of a cell, where a trail is left. */
export function slotFor(row: number, column: number, value: CellValue): Slot | null {
  if (!current || typeof value !== 'number' || !Number.isFinite(value)) return null;
  const slot = { row, column, number: value };
  current.slots.push(slot);
  return slot;
}

/** The number in a slot, for whoever looks at it. */
export function lookedAt(slot: Slot): number {
  if (current) current.hasLooked = true;
  return slot.number;
}

/** What recognition wants to know of figures: of a sheet that is alike it is asked again. */
export function asked<Answer extends string | boolean | null>(question: () => Answer): Answer {
  if (!current) return question();
  const answer = during(null, question);
  current.questions.push(() => question() === answer);
  return answer;
}

/** A reading that is made of a cell alone; of a sheet that is alike it is made again. */
export function readingMade(grid: Grid, readings: Readings, id: CellId, make: ReadingIn): Reading {
  if (!current) return make(grid);
  const made = current.made.get(readings) ?? new Map<CellId, ReadingIn>();
  current.made.set(readings, made.set(id, make));
  return during(null, () => make(grid));
}
