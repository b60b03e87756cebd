import type { EquationRule, FunctionRule, Rule } from '../types';
import { edition } from './form.edition';
import { label } from './form.label';
import { balance } from './T3.balance';
import { concluded } from './T3.concluded';
import { applicantsTotal } from './T3.total';
import { outcomesTotal } from './T4.total';
import { amount } from './value.amount';
import { count } from './value.count';
import { missing } from './value.missing';
import { notNumber } from './value.notNumber';

export const equationRules: readonly EquationRule[] = [
  balance,
  concluded,
  applicantsTotal,
  outcomesTotal,
];

export const functionRules: readonly FunctionRule[] = [
  count,
  amount,
  notNumber,
  missing,
  edition,
  label,
];

/** Every rule, in the order in which findings are told. */
export const rules: readonly Rule[] = [...equationRules, ...functionRules];
