import type { Roster } from './roster';

/** The roster with which next year begins: the same units, whose last days are not known yet. */
export const nextYearRoster = (roster: Roster): Roster =>
  roster.map((unit) => ({ ...unit, due: '' }));
