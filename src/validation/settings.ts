import type { OrganKind } from './organKind';

/** What the user may choose; {@link defaultSettings} is sensible without ever being opened. */
export interface Settings {
  /** How a figure that is not filled in counts. */
  readonly missing: 'error' | 'verify';
  /** How it counts that a section of prose is not written, or the organ not named. */
  readonly whole: 'error' | 'verify';
  /** Whether the organ may make 规章; null: as its name tells. */
  readonly organKind: OrganKind | null;
  /** When a figure is far from last year's. */
  readonly jump: JumpSettings;
}

/** Both must be met, so that neither 1 → 4 nor 1000 → 1030 is told. */
export interface JumpSettings {
  /** The larger figure is at least so many times the smaller one. */
  readonly factor: number;
  /** And they differ by at least so much (件, 万元). */
  readonly least: number;
}

export const defaultSettings: Settings = {
  missing: 'error',
  whole: 'verify',
  organKind: null,
  jump: { factor: 3, least: 30 },
};
