import type { TableId } from '../../form';
import type { Place, ReadingNote } from '../../report';
import type { Glance } from '../dossier';
import type { RuleResult } from '../results';
import type { RuleId } from '../rules';
import type { Level } from '../types';

/** 核查报告: what was checked when, against what, and what came of it. Data, to be rendered. */
export interface AuditReport {
  readonly organ: string | null;
  readonly year: number | null;
  readonly source: string;
  /** Whence organ and year are known where the title does not say, in words. */
  readonly knownFrom: readonly string[];
  /** The notice whose tables the report carries. */
  readonly notice: string;
  /** When it was checked, as an ISO date and time. */
  readonly checked: string;
  /** What the report was held against beyond itself, in words. */
  readonly against: readonly string[];
  /** What its file brought along and was adopted, in words: 说明, 核对总数. */
  readonly adopted: readonly string[];
  /** Whether it may be exported: no errors, every 核实 mended or explained. */
  readonly passed: boolean;
  readonly counts: Glance;
  /** Findings by table; what is about no table (正文, 版本) last. Sections without any are left out. */
  readonly sections: readonly AuditSection[];
  /** Every rule of the catalogue and how it fared. */
  readonly rules: readonly RuleLine[];
  readonly notAssessable: readonly NotAssessableLine[];
  /** Cells that look like figures but were not read for certain. */
  readonly unread: readonly UnreadLine[];
  /** What the reader of the file has to say of it. */
  readonly notes: readonly ReadingNote[];
  /** What stands on this room and has to be told with it. */
  readonly more: readonly PageTable[];
}

/** A heading with rows under named columns. */
export interface PageTable {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface AuditSection {
  readonly table: TableId | null;
  readonly heading: string;
  readonly lines: readonly AuditLine[];
}

/** One finding. */
export interface AuditLine {
  readonly rule: RuleId;
  readonly title: string;
  readonly level: Level;
  readonly message: string;
  readonly advice: string;
  readonly basis: string;
  readonly places: readonly Place[];
  /** The figures that take part, as they stand. */
  readonly values: readonly LiveValue[];
  /** The user's 说明, where the finding passes with it. */
  readonly explanation: string | null;
  /** A 说明 that was written for other values. */
  readonly lapsed: string | null;
}

export interface LiveValue {
  /** `表三 第 3 行“（一）予以公开”的“自然人”`. */
  readonly name: string;
  /** Null for missing. */
  readonly value: number | null;
}

export interface RuleLine {
  readonly rule: RuleId;
  readonly title: string;
  readonly level: Level;
  readonly found: number;
  readonly state: RuleResult['state'];
}

export interface NotAssessableLine {
  readonly rule: RuleId;
  readonly title: string;
  readonly why: string;
}

export interface UnreadLine {
  readonly place: Place;
  readonly text: string;
  readonly why: string;
}
