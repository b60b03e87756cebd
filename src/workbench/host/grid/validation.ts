import { DataValidationOperator, type IDataValidationRule } from '@univerjs/core';
import { apiNotFound, invalidArgument } from '../errors';

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

/** Excel's name of each of Univer's operators. */
const operators: Readonly<Record<DataValidationOperator, string>> = {
  [DataValidationOperator.BETWEEN]: 'Between',
  [DataValidationOperator.NOT_BETWEEN]: 'NotBetween',
  [DataValidationOperator.EQUAL]: 'EqualTo',
  [DataValidationOperator.NOT_EQUAL]: 'NotEqualTo',
  [DataValidationOperator.GREATER_THAN]: 'GreaterThan',
  [DataValidationOperator.GREATER_THAN_OR_EQUAL]: 'GreaterThanOrEqualTo',
  [DataValidationOperator.LESS_THAN]: 'LessThan',
  [DataValidationOperator.LESS_THAN_OR_EQUAL]: 'LessThanOrEqualTo',
};

function toUniver(operator: string): DataValidationOperator {
  const found = Object.values(DataValidationOperator).find((o) => operators[o] === operator);
  if (!found) throw invalidArgument();
  return found;
}

/** Without what ties it to a sheet. */
export type UniverRule = Omit<IDataValidationRule, 'uid' | 'ranges'>;

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
        operator: toUniver(comparison.operator),
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
            operator: operators[rule.operator ?? DataValidationOperator.BETWEEN],
            formula1: rule.formula1 ?? '',
            ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }),
          },
        },
      };
  return { type: 'None', rule: {} };
}
