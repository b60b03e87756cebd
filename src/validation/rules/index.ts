import type { EquationRule, FunctionRule, Rule } from '../types';
import { atLeast } from './effective.atLeast';
import { repealed } from './effective.repealed';
import { unit } from './fee.unit';
import { edition } from './form.edition';
import { printedLabels } from './form.label';
import { authority } from './regulations.authority';
import { organNamed } from './report.organ';
import { reportSections } from './report.sections';
import { origin } from './review.origin';
import { pending } from './review.pending';
import { balance } from './T3.balance';
import { concluded } from './T3.concluded';
import { applicantsTotal } from './T3.total';
import { outcomesTotal } from './T4.total';
import { applications } from './text.applications';
import { disclosure } from './text.disclosure';
import { outdated } from './text.outdated';
import { parts } from './text.parts';
import { results } from './text.results';
import { review } from './text.review';
import { year } from './text.year';
import { amount } from './value.amount';
import { count } from './value.count';
import { missing } from './value.missing';
import { unitsSum } from './units.sum';
import { notNumber } from './value.notNumber';
import { carried } from './year.carried';
import { effective } from './year.effective';
import { jump } from './year.jump';
import { same } from './year.same';

const ofEquations = [balance, concluded, applicantsTotal, outcomesTotal] as const;

const ofFunctions = [
  count,
  amount,
  notNumber,
  missing,
  edition,
  organNamed,
  reportSections,
  carried,
  effective,
  atLeast,
  repealed,
  authority,
  unitsSum,
  unit,
  applications,
  results,
  disclosure,
  review,
  year,
  pending,
  origin,
  same,
  jump,
  parts,
  printedLabels,
  outdated,
] as const;

/** The ids of all rules: one that is in no list above is not known. */
export type RuleId = (typeof ofEquations | typeof ofFunctions)[number]['id'];

export const equationRules: readonly EquationRule<RuleId>[] = ofEquations;
export const functionRules: readonly FunctionRule<RuleId>[] = ofFunctions;

/** Every rule, in the order in which findings are told. */
export const rules: readonly Rule<RuleId>[] = [...equationRules, ...functionRules];
