import { BooleanNumber, type IStyleBase } from '@univerjs/core';
import type { HostContext } from '../context';
import { formulaOf, ruleById, setRule, type FormulaRule } from '../grid/conditionalRules';
import { hexColor } from '../grid/style';
import { HostObject } from './object';

/** A conditional format, or a part of one. */
export abstract class RuleObject extends HostObject {
  constructor(
    host: HostContext,
    protected readonly sheetId: string,
    protected readonly ruleId: string,
  ) {
    super(host);
  }
}

/** A part of a conditional format with a formula. */
abstract class RulePart extends RuleObject {
  protected static read(part: RulePart): FormulaRule {
    return formulaOf(ruleById(part.host.engine, part.sheetId, part.ruleId));
  }
  protected static write(part: RulePart, change: Partial<FormulaRule>): void {
    const { engine } = part.host;
    engine.change(() => {
      setRule(engine, part.sheetId, part.ruleId, change);
    });
  }
  protected static style(part: RulePart, change: IStyleBase): void {
    RulePart.write(part, { style: { ...RulePart.read(part).style, ...change } });
  }
  protected static beside<T>(
    part: RulePart,
    Kind: new (host: HostContext, sheetId: string, id: string) => T,
  ): T {
    return new Kind(part.host, part.sheetId, part.ruleId);
  }
}

/** `conditionalFormat.custom`. */
export class CustomConditionalFormat extends RulePart {
  get rule(): ConditionalFormatRule {
    return RulePart.beside(this, ConditionalFormatRule);
  }
  get format(): ConditionalRangeFormat {
    return RulePart.beside(this, ConditionalRangeFormat);
  }
}

export class ConditionalFormatRule extends RulePart {
  get formula(): string {
    return RulePart.read(this).formula;
  }
  set formula(formula: string) {
    RulePart.write(this, { formula });
  }
}

export class ConditionalRangeFormat extends RulePart {
  get fill(): ConditionalRangeFill {
    return RulePart.beside(this, ConditionalRangeFill);
  }
  get font(): ConditionalRangeFont {
    return RulePart.beside(this, ConditionalRangeFont);
  }
}

export class ConditionalRangeFill extends RulePart {
  get color(): string {
    return hexColor(RulePart.read(this).style.bg?.rgb, '');
  }
  set color(rgb: string) {
    RulePart.style(this, { bg: { rgb } });
  }
}

export class ConditionalRangeFont extends RulePart {
  get color(): string {
    return hexColor(RulePart.read(this).style.cl?.rgb, '');
  }
  set color(rgb: string) {
    RulePart.style(this, { cl: { rgb } });
  }
  get bold(): boolean {
    return RulePart.read(this).style.bl === BooleanNumber.TRUE;
  }
  set bold(on: boolean) {
    RulePart.style(this, { bl: on ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }
}
