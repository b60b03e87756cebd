import type { DataValidation } from 'hucre';
import { cellTextXml } from '../../xmlText';
import { attributeXml, elementXml, withElement } from './markup';

/** How the members of a rule are called in the file, in the order in which they stand there. */
const names = [
  ['type', 'type'],
  ['range', 'sqref'],
  ['operator', 'operator'],
  ['allowBlank', 'allowBlank'],
  ['showInputMessage', 'showInputMessage'],
  ['showErrorMessage', 'showErrorMessage'],
  ['errorStyle', 'errorStyle'],
  ['inputTitle', 'promptTitle'],
  ['inputMessage', 'prompt'],
  ['errorTitle', 'errorTitle'],
  ['errorMessage', 'error'],
] as const;

/** A sheet with these rules in the place of the one that hucre wrote. */
export function withValidations(xml: string, rules: readonly DataValidation[]): string {
  if (rules.length === 0) return xml;
  return withElement(
    xml,
    'dataValidations',
    rules.map(ruleXml).join(''),
    ` count="${rules.length}"`,
  );
}

function ruleXml(rule: DataValidation): string {
  const attributes = names.map(([member, name]) => {
    const value = rule[member];
    return value ? ` ${name}="${value === true ? 1 : attributeXml(value)}"` : '';
  });
  const list = rule.type === 'list' ? (rule.values ?? []) : [];
  const first = list.length > 0 ? `"${list.join(',')}"` : rule.formula1;
  const formulas = [first, rule.formula2].map((formula, i) =>
    formula === undefined ? '' : elementXml(`formula${i + 1}`, cellTextXml(formula)),
  );
  return elementXml('dataValidation', formulas.join(''), attributes.join(''));
}
