import type { IRange } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
  type IHighlightCell,
} from '@univerjs/sheets-conditional-formatting';
import type { ConditionalRule } from 'hucre/xlsx';
import { rangesOf, textOfRanges } from './a1';
import type { Palette } from './colour';
import { toUniverStyle, toXlsxStyle } from './style';

/** Univer knows a conditional format of a formula and one of a number; null for any other. */
export function toUniverCondition(
  rule: ConditionalRule,
  cfId: string,
  palette: Palette,
): IConditionFormattingRule | null {
  const ranges = rangesOf(rule.range);
  const config = toConfig(rule, ranges, palette);
  return (
    config && {
      cfId,
      ranges,
      stopIfTrue: rule.stopIfTrue ?? false,
      rule: config,
    }
  );
}

function toConfig(
  rule: ConditionalRule,
  ranges: readonly IRange[],
  palette: Palette,
): IConditionalFormattingRuleConfig | null {
  const [first, second] = [rule.formula ?? []].flat();
  if (first === undefined) return null;
  const look = {
    type: CFRuleType.highlightCell,
    style: toUniverStyle(rule.style ?? {}, palette, true),
  } as const;
  if (rule.type === 'expression')
    return {
      ...look,
      subType: CFSubRuleType.formula,
      value: anchored(`=${first}`, ranges, 'grid'),
    };

  const [value, upper] = [Number(first), Number(second ?? NaN)];
  if (rule.type !== 'cellIs' || rule.operator === undefined || Number.isNaN(value)) return null;
  const operator = CFNumberOperator[rule.operator];
  if (operator !== CFNumberOperator.between && operator !== CFNumberOperator.notBetween)
    return { ...look, subType: CFSubRuleType.number, operator, value };
  if (Number.isNaN(upper)) return null;
  return { ...look, subType: CFSubRuleType.number, operator, value: [value, upper] };
}

/** Null for what the grid alone can do, such as Univer's icon sets. */
export function toXlsxCondition(
  { rule, ranges, stopIfTrue }: IConditionFormattingRule,
  priority: number,
): ConditionalRule | null {
  if (!isHighlight(rule)) return null;
  const common = {
    priority,
    range: textOfRanges(ranges),
    style: toXlsxStyle(rule.style, true),
    ...(stopIfTrue && { stopIfTrue }),
  };
  if (rule.subType === CFSubRuleType.formula && 'value' in rule)
    return {
      ...common,
      type: 'expression',
      formula: anchored(rule.value, ranges, 'file').replace(/^=/, ''),
    };
  if (rule.subType === CFSubRuleType.number && 'operator' in rule && 'value' in rule) {
    const formula = [rule.value ?? 0].flat().map(String);
    const operator = Object.values(CFNumberOperator).find((name) => name === rule.operator);
    return operator ? { ...common, type: 'cellIs', operator, formula } : null;
  }
  return null;
}

/**
 * References of a formula hold for one cell of a rule with several ranges and move with the
 * others. In a file that is where the first range begins; in the grid, where the topmost does.
 */
function anchored(formula: string, ranges: readonly IRange[], whose: 'grid' | 'file'): string {
  const [inFile] = ranges;
  const [inGrid] = [...ranges].sort(
    (a, b) => a.startRow - b.startRow || a.startColumn - b.startColumn,
  );
  if (!inFile || !inGrid || inFile === inGrid) return formula;
  const sign = whose === 'grid' ? 1 : -1;
  return new LexerTreeBuilder().moveFormulaRefOffset(
    formula,
    sign * (inGrid.startColumn - inFile.startColumn),
    sign * (inGrid.startRow - inFile.startRow),
  );
}

type Highlight = Extract<IConditionalFormattingRuleConfig, IHighlightCell>;

function isHighlight(rule: IConditionalFormattingRuleConfig): rule is Highlight {
  return rule.type === CFRuleType.highlightCell;
}
