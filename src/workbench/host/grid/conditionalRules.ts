import type { IStyleBase } from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
} from '@univerjs/sheets-conditional-formatting';
import { intersect, rectOf, type Rect } from '../address';
import { itemNotFound } from '../errors';
import type { Engine } from './engine';

/** A rule with a formula, the only kind that this host makes; it reads all. */
export interface FormulaRule {
  readonly formula: string;
  readonly style: IStyleBase;
  readonly stopIfTrue: boolean;
}

/** Rules that touch the rectangle, the first in force first. */
export function rulesOf(engine: Engine, sheetId: string, rect: Rect): IConditionFormattingRule[] {
  return engine
    .sheet(sheetId)
    .getConditionalFormattingRules()
    .filter((rule) =>
      rule.ranges.some((r) =>
        intersect(
          rect,
          rectOf(
            r.startRow,
            r.startColumn,
            r.endRow - r.startRow + 1,
            r.endColumn - r.startColumn + 1,
          ),
        ),
      ),
    );
}

/** @throws HostError ItemNotFound */
export function ruleById(engine: Engine, sheetId: string, id: string): IConditionFormattingRule {
  const rule = engine
    .sheet(sheetId)
    .getConditionalFormattingRules()
    .find(({ cfId }) => cfId === id);
  if (!rule) throw itemNotFound();
  return rule;
}

export const isFormula = (rule: IConditionFormattingRule['rule']): rule is IFormulaHighlightCell =>
  rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula;

/** What of a rule is set by formula, empty for the other kinds. */
export const formulaOf = ({ rule, stopIfTrue }: IConditionFormattingRule): FormulaRule =>
  isFormula(rule)
    ? { formula: rule.value, style: rule.style, stopIfTrue }
    : { formula: '', style: {}, stopIfTrue };

/** Adds a rule and answers its id. */
export function addRule(engine: Engine, sheetId: string, rect: Rect): string {
  const range = engine.range(sheetId, rect);
  const sheet = engine.sheet(sheetId);
  const rule = sheet
    .newConditionalFormattingRule()
    .whenFormulaSatisfied('=FALSE')
    .setRanges([range.getRange()])
    .build();
  sheet.addConditionalFormattingRule(rule);
  return rule.cfId;
}

/** Changes a part of the rule and leaves the others. */
export function setRule(
  engine: Engine,
  sheetId: string,
  id: string,
  part: Partial<FormulaRule>,
): void {
  const present = ruleById(engine, sheetId, id);
  const { formula, style, stopIfTrue } = { ...formulaOf(present), ...part };
  const rule: IFormulaHighlightCell = {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    value: formula,
    style,
  };
  engine.sheet(sheetId).setConditionalFormattingRule(id, { ...present, stopIfTrue, rule });
}
