import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import type { DataValidation } from 'hucre/xlsx';
import { rangesOf, textOfRanges } from './a1';

const types: Readonly<Record<DataValidation['type'], DataValidationType>> = {
  list: DataValidationType.LIST,
  whole: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};
type ErrorStyle = NonNullable<DataValidation['errorStyle']>;
const errorStyles: Readonly<Record<ErrorStyle, DataValidationErrorStyle>> = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
};

const keyOf = <K extends string, V>(table: Readonly<Record<K, V>>, value: unknown): K | undefined =>
  (Object.keys(table) as K[]).find((key) => table[key] === value);

/** Univer marks a formula by its equals sign, .xlsx does without; a plain number is no formula. */
const toUniverFormula = (text: string): string => (Number.isNaN(Number(text)) ? `=${text}` : text);
const toXlsxFormula = (text: string): string => text.replace(/^=/, '');

export function toUniverValidation(rule: DataValidation, uid: string): ISheetDataValidationRule {
  const list = rule.values?.join(',');
  const first = list ?? (rule.formula1 === undefined ? undefined : toUniverFormula(rule.formula1));
  const operator = keyOf(operators, rule.operator ?? 'between');
  return {
    uid,
    ranges: rangesOf(rule.range),
    type: types[rule.type],
    allowBlank: rule.allowBlank ?? false,
    showErrorMessage: rule.showErrorMessage ?? false,
    showInputMessage: rule.showInputMessage ?? false,
    errorStyle: errorStyles[rule.errorStyle ?? 'stop'],
    ...(operator && compares(rule.type) && { operator }),
    ...(first !== undefined && { formula1: first }),
    ...(rule.formula2 !== undefined && { formula2: toUniverFormula(rule.formula2) }),
    ...(rule.errorTitle !== undefined && { errorTitle: rule.errorTitle }),
    ...(rule.errorMessage !== undefined && { error: rule.errorMessage }),
    ...(rule.inputTitle !== undefined && { promptTitle: rule.inputTitle }),
    ...(rule.inputMessage !== undefined && { prompt: rule.inputMessage }),
  };
}

/** Lists and formulas have nothing to compare with; Univer would compare all the same. */
const compares = (type: DataValidation['type']): boolean => type !== 'list' && type !== 'custom';

/** Univer's operators carry the words of .xlsx as their values. */
const operators: Readonly<Record<DataValidationOperator, NonNullable<DataValidation['operator']>>> =
  {
    [DataValidationOperator.BETWEEN]: 'between',
    [DataValidationOperator.NOT_BETWEEN]: 'notBetween',
    [DataValidationOperator.EQUAL]: 'equal',
    [DataValidationOperator.NOT_EQUAL]: 'notEqual',
    [DataValidationOperator.GREATER_THAN]: 'greaterThan',
    [DataValidationOperator.LESS_THAN]: 'lessThan',
    [DataValidationOperator.GREATER_THAN_OR_EQUAL]: 'greaterThanOrEqual',
    [DataValidationOperator.LESS_THAN_OR_EQUAL]: 'lessThanOrEqual',
  };

/** Null for the kinds that .xlsx does not have, such as Univer's checkboxes. */
export function toXlsxValidation(rule: ISheetDataValidationRule): DataValidation | null {
  const type = keyOf(types, rule.type);
  if (!type) return null;
  const isList = type === 'list' && rule.formula1?.startsWith('=') === false;
  const errorStyle = keyOf(errorStyles, rule.errorStyle);
  return {
    type,
    range: textOfRanges(rule.ranges),
    allowBlank: rule.allowBlank ?? false,
    showErrorMessage: rule.showErrorMessage ?? false,
    showInputMessage: rule.showInputMessage ?? false,
    ...(errorStyle && rule.showErrorMessage && { errorStyle }),
    ...(rule.operator && compares(type) && { operator: operators[rule.operator] }),
    ...(isList && { values: (rule.formula1 ?? '').split(',') }),
    ...(!isList && rule.formula1 !== undefined && { formula1: toXlsxFormula(rule.formula1) }),
    ...(rule.formula2 !== undefined && { formula2: toXlsxFormula(rule.formula2) }),
    ...(rule.errorTitle !== undefined && { errorTitle: rule.errorTitle }),
    ...(rule.error !== undefined && { errorMessage: rule.error }),
    ...(rule.promptTitle !== undefined && { inputTitle: rule.promptTitle }),
    ...(rule.prompt !== undefined && { inputMessage: rule.prompt }),
  };
}
