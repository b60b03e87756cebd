import type { CellId, Form, TableId } from '../form';
import type { Place, Report } from '../report';
import type { Settings } from './settings';

/** 错误: must be mended. 核实: mend it or explain it. 提示: worth a look. */
export type Level = 'error' | 'verify' | 'hint';

/** What a report is confronted with beyond itself; each part where it is at hand. */
export interface Context {
  /** The same organ's report of the year before. */
  readonly previous?: Report;
  /** Whose figures the report adds up; the organ's own (本级) is one of them. */
  readonly units?: readonly Unit[];
  readonly settings: Settings;
}

/** One of those whose figures add up to the report's. */
export interface Unit {
  readonly name: string;
  /** Null where it has not reported. */
  readonly report: Report | null;
}

/**
 * What every rule tells about itself. Each names its id in its type, so that those of a catalogue
 * are a type; a catalogue of other rules has ids of its own.
 */
export interface RuleFacts<Id extends string = string> {
  /** As in the catalogue: `T3.balance`. */
  readonly id: Id;
  /** The tables that it is about; any of them where this is left out. */
  readonly tables?: readonly TableId[];
  readonly level: Level;
  /** A short name: 勾稽关系. */
  readonly title: string;
  /** What must hold, for the users. */
  readonly help: string;
  /** Article or notice. */
  readonly basis: string;
}

/** A sum that must come out: Σ `plus` = Σ `minus`. */
export interface Equation {
  /** The one that the rule is about (the total, the sum). */
  readonly subject: CellId;
  readonly table: TableId;
  readonly plus: readonly CellId[];
  readonly minus: readonly CellId[];
}

/** A rule that is a set of equations of a form, one a column or one a row. */
export interface EquationRule<Id extends string = string> extends RuleFacts<Id> {
  readonly equations: (form: Form) => readonly Equation[];
  /** The finding's sentence, from the report's figures. */
  readonly say: (equation: Equation, report: Report) => string;
  /** What to do about it. */
  readonly advice: string;
}

/** What a rule finds in a report; the frame adds the rule's own facts. */
export interface Breach {
  /**
   * The cell that the rule is about (the total, the sum); of several that are alike the first. Null
   * where it is about no cell.
   */
  readonly subject: CellId | null;
  /** Every cell that takes part, the subject among them. */
  readonly cells: readonly CellId[];
  readonly message: string;
  readonly advice: string;
  /** By how much, where that can be said: first side minus second. */
  readonly difference?: number;
  /** Where the cells do not tell it: a heading, a sentence. */
  readonly places?: readonly Place[];
  /** The number that the cell clearly holds, to be offered. */
  readonly offer?: number;
  /** The sentence of the narrative that it is about, with the piece to be marked. */
  readonly quote?: Quote;
}

/** A sentence of the narrative; `start` and `end` mark a piece of `text`. */
export interface Quote {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What came of one rule: how often it held, what broke it, where it could not tell. */
export interface Outcome {
  readonly holds: number;
  readonly breaches: readonly Breach[];
  readonly notAssessable: readonly NotAssessable[];
}

/** A rule that is a function of the report. */
export interface FunctionRule<Id extends string = string> extends RuleFacts<Id> {
  readonly confront: (report: Report, context: Context) => Outcome;
  /** What must be at hand; without it the rule is not assessable and not asked. */
  readonly needs?: Need;
  /** True where it is about the prose; a report of tables alone is not asked, nor told of it. */
  readonly ofProse?: boolean;
  /** Where the user's settings decide the level; else {@link RuleFacts.level}. */
  readonly levelIn?: (settings: Settings) => Level;
}

/** The parts of a context that are not always at hand. */
export type Need = 'previous' | 'units';

export type Rule<Id extends string = string> = EquationRule<Id> | FunctionRule<Id>;

/** A rule that could not be evaluated is neither passed nor failed. */
export interface NotAssessable {
  readonly cells: readonly CellId[];
  readonly why: string;
}
