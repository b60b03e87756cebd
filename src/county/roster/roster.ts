import type { UnitKind } from './kinds';

/** One unit of the roster (名册): who has to report, and what is known of it. */
export interface RosterUnit {
  /** 单位名称, as the county writes it. */
  readonly name: string;
  /** Names it goes by as well: in brackets behind its name (原国土资源局). */
  readonly alias: readonly string[];
  /** 类别; null where neither the roster nor the name tells. */
  readonly kind: UnitKind | null;
  /** 含下属单位: whose figures are part of its own; none where they report for themselves. */
  readonly includes: readonly string[];
  /** 应报: false for a unit that is listed and need not report this year. */
  readonly expected: boolean;
  readonly contact: string;
  /** 截止日期, as it was written. */
  readonly due: string;
  readonly note: string;
}

/** 名册 of a year. Names are told apart: no unit stands in it twice. */
export type Roster = readonly RosterUnit[];

/** The roster with which next year begins: the same units, whose last days are not known yet. */
export const nextYearRoster = (roster: Roster): Roster =>
  roster.map((unit) => ({ ...unit, due: '' }));
