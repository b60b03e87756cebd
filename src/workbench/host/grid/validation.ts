import type { DataValidationOperator, IDataValidationRule } from '@univerjs/core';
import { apiNotFound } from '../errors';

/** `dataValidation.rule` as office.js writes it: one of these is there. */
export interface ExcelRule {
  readonly list?: { readonly inCellDropDown: boolean; readonly source: string };
  readonly wholeNumber?: Comparison;
  readonly decimal?: Comparison;
  readonly textLength?: Comparison;
  readonly custom?: { readonly formula: string };
}

interface Comparison {
  readonly formula1: string | number;
  readonly formula2?: string | number;
  readonly operator: string;
}

/** Excel's kind of rule, Univer's name of it, Excel's name in `type`. */
const comparisons = [
  ['wholeNumber', 'whole', 'WholeNumber'],
  ['decimal', 'decimal', 'Decimal'],
  ['textLength', 'textLength', 'TextLength'],
] as const;

/** Univer's operators are Excel's in camelCase, but for these two. */
const operators: Readonly<Record<string, string>> = {
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};
const toUniver = (operator: string): string =>
  operators[operator] ?? operator.charAt(0).toLowerCase() + operator.slice(1);
const toExcel = (operator = 'between'): string =>
  Object.entries(operators).find(([, univer]) => univer === operator)?.[0] ??
  operator.charAt(0).toUpperCase() + operator.slice(1);

export type UniverRule = Pick<IDataValidationRule, 'type'> & Partial<IDataValidationRule>;

/** @throws HostError ApiNotFound for the kinds that this host does not know */
export function fromExcel(rule: ExcelRule): UniverRule {
  if (rule.list)
    return {
      type: 'list',
      formula1: rule.list.source,
      showDropDown: rule.list.inCellDropDown,
    };
  if (rule.custom) return { type: 'custom', formula1: rule.custom.formula };
  for (const [kind, type] of comparisons) {
    const comparison = rule[kind];
    if (comparison)
      return {
        type,
        operator: toUniver(comparison.operator) as DataValidationOperator,
        formula1: String(comparison.formula1),
        ...(comparison.formula2 === undefined ? {} : { formula2: String(comparison.formula2) }),
      };
  }
  throw apiNotFound(`DataValidation.rule of ${Object.keys(rule).join(', ')}`);
}

/** The rule and its type in Excel's words; no rule is None. */
export function inExcel(rule: IDataValidationRule | null): { type: string; rule: ExcelRule } {
  if (rule?.type === 'list')
    return {
      type: 'List',
      rule: { list: { source: rule.formula1 ?? '', inCellDropDown: rule.showDropDown ?? true } },
    };
  if (rule?.type === 'custom')
    return { type: 'Custom', rule: { custom: { formula: rule.formula1 ?? '' } } };
  for (const [kind, type, name] of comparisons)
    if (rule?.type === type)
      return {
        type: name,
        rule: {
          [kind]: {
            operator: toExcel(rule.operator),
            formula1: rule.formula1 ?? '',
            ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }),
          },
        },
      };
  return { type: 'None', rule: {} };
}
