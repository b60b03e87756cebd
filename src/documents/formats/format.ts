import type { Grid, ReadingNote, Report, Unread } from '../../report';
import type { Stamped } from '../stamped';
import type { Incoming } from './incoming';

/**
 * A kind of file: what it is called, how it is told from others, how it is read and written. Readers
 * and writers are loaded when they are wanted, so that asking what a file is costs nothing.
 */
export interface Format {
  readonly id: string;
  /** As people call it: Excel 文件. */
  readonly name: string;
  /** How its files' names end, without the dot, the usual ending first. */
  readonly endings: readonly string[];
  /** Media type. */
  readonly type: string;
  /** Whether a file is one, by what is in it; the name decides between kinds of text alone. */
  readonly is: (file: Incoming) => boolean;
  /** Absent where it cannot be read. */
  readonly reader?: () => Promise<{ readonly read: Read }>;
  /** What to do with a file that cannot be read, as one sentence for the user. */
  readonly refusal?: string;
  /** Absent where no report leaves in it. */
  readonly writer?: () => Promise<{ readonly write: Write }>;
  /** True where a report leaves in it whole, title and prose included, fit to be published. */
  readonly whole?: true;
  /** What a report that leaves in it holds, as one sentence for the user. */
  readonly holds?: string;
}

/** @throws UnreadableFile with one sentence for the user; anything else is a fault of ours */
export type Read = (file: Incoming) => Content | Promise<Content>;

/** What is in a file: cells, in which reports are to be recognised, or reports as they are. */
export type Content = CellsRead | { readonly reports: readonly Report[] };

/** Cells, and what the reader of a file has to say beside them. */
export interface CellsRead {
  readonly grids: readonly Grid[];
  /** What it saw and did not put into cells: struck out, covered, hidden. */
  readonly unread?: readonly Unread[];
  readonly notes?: readonly ReadingNote[];
  /** Says of a report recognised in the cells how surely each figure is known, where it can tell. */
  readonly proved?: (report: Report) => Report;
}

/** A report as a file, with what it is stamped with. */
export type Write = (
  report: Report,
  stamped: Stamped,
) => string | Uint8Array | Promise<string | Uint8Array>;
