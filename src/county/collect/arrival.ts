import type { Report } from '../../report';
import { dossiersOf, nothingKept, type Dossier, type Kept } from '../../validation';

/** A report as a unit sent it: judged once, beside what else its file holds. */
export interface Sent {
  /** The file it came in. */
  readonly source: string;
  readonly dossier: Dossier;
}

/** A file as it came in: what was recognised in it, or why it could not be read. */
export type Arrival =
  | { readonly source: string; readonly dossiers: readonly Dossier[] }
  | { readonly source: string; readonly why: string };

/**
 * A file that could be read. Its reports are judged as they are wherever the file is opened: last
 * year's beside this year's, and with the settings and 说明 that it brings along.
 */
export function arrivalOf(
  source: string,
  reports: readonly Report[],
  kept: Kept = nothingKept,
): Arrival {
  return { source, dossiers: dossiersOf(reports, kept) };
}

/** 一稿: one report of a unit, of the year that is collected. */
export interface Draft extends Sent {
  /** 第几稿, from 1. */
  readonly number: number;
}

/** What the user has said where nothing is guessed; by the name that was asked about. */
export interface Answers {
  /** Which unit of the roster a name stands for; null where it is none of them. */
  readonly units?: ReadonlyMap<string, string | null>;
  /** By unit: the file that counts where several would. */
  readonly chosen?: ReadonlyMap<string, string>;
}
