import type { CellId, Form, TableId } from '../form';
import type { CellValue, Place } from './grid';

/**
 * How one figure was read. `number`: certain. `missing`: blank, `/`, `-`, `—`, 无.
 * `text`: something else; `held` is the number it clearly holds, null where it does not.
 */
export interface Reading {
  readonly state: 'number' | 'missing' | 'text';
  readonly raw: CellValue;
  readonly held: number | null;
  /** Null where the figure came without a place, as in JSON. */
  readonly place: Place | null;
  readonly formula: boolean;
}

/** Something that looks like a figure of the form, but not certainly which, or how much. */
export interface Unread {
  readonly place: Place;
  readonly text: string;
  /** A sentence for the user. */
  readonly why: string;
}

/** What a reader did with a file that its user should know, though nothing of it is lost. */
export interface ReadingNote {
  /** Null where it is about the whole file. */
  readonly place: Place | null;
  /** A sentence for the user. */
  readonly text: string;
}

/** A label or heading that does not read as the form prints it. */
export interface LabelDifference {
  readonly place: Place;
  readonly text: string;
  readonly expected: string;
  /** Where all that differs are traditional characters: then it stands for all such of the report. */
  readonly traditional?: true;
}

/**
 * From where the organ or the year is known, if not from the title: a line that names it (发布机构),
 * the signature, the period that is reported on, prose that speaks of one year alone, the name of the
 * sheet or of the file. `above`: as in the report above, for nothing tells another.
 */
export type FactSource = 'named' | 'signature' | 'period' | 'prose' | 'sheet' | 'file' | 'above';

/**
 * How surely a figure is known that was read in a picture or a PDF. `proved`: equations hold it;
 * `read`: it was read with confidence, or stands there as text; `unsure`: neither, so that it has no
 * value.
 */
export type Certainty = 'proved' | 'read' | 'unsure';

/** How a figure was seen in a picture or a PDF. */
export interface Sighting {
  readonly certainty: Certainty;
  /** What it most likely says. */
  readonly guess: string;
  /** What it looked like at first, where the equations made another reading be taken; else null. */
  readonly first: string | null;
  /** Where it was seen in grey, a byte a pixel; null where it stands there as text. */
  readonly piece: PicturePiece | null;
}

export interface PicturePiece {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A paragraph of the report outside its tables. */
export interface Passage {
  readonly place: Place | null;
  readonly text: string;
}

/**
 * One organ's report of one year, recognised. Figures lie in an array in the order of
 * `form.figures`, so that thousands of reports can be checked a second.
 */
export interface Report {
  /** The file, sheet or 粘贴的内容 it came from, as users would name it. */
  readonly source: string;
  readonly organ: string | null;
  readonly year: number | null;
  /** From where organ and year are known; what the title names, or nobody told, is left out. */
  readonly sources?: { readonly organ?: FactSource; readonly year?: FactSource };
  readonly form: Form;
  /** The tables that were there; figures of the others are missing. */
  readonly present: ReadonlySet<TableId>;
  /** By `Figure.index`; NaN where there is no certain number. Never 0 for missing. */
  readonly values: Float64Array;
  /** By `Figure.index`; a hole where nothing is known beyond the value. */
  readonly readings: readonly (Reading | undefined)[];
  readonly unread: readonly Unread[];
  /** What the reader of the file has to say; absent where it has nothing. */
  readonly notes?: readonly ReadingNote[];
  readonly labels: readonly LabelDifference[];
  readonly narrative: readonly Passage[];
  /** By `Figure.index`; absent where the report comes out of no picture and no PDF. */
  readonly sightings?: readonly (Sighting | undefined)[];
}

/** The figure's value; null where it is missing or not certain. */
export function valueOf(report: Report, id: CellId): number | null {
  const index = report.form.indexOf.get(id);
  const value = index === undefined ? undefined : report.values[index];
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** What was read of a figure; nothing where no more is known than its value. */
export function readingAt({ form, readings }: Report, id: CellId): Reading | undefined {
  return readings[form.indexOf.get(id) ?? -1];
}

/** Where the figure was read, if it was read anywhere. */
export function placeOf(report: Report, id: CellId): Place | null {
  return readingAt(report, id)?.place ?? null;
}
