import { apiNotFound, itemNotFound } from '../errors';
import { addRule, isFormula, ruleById, rulesOf } from '../grid/conditionalRules';
import { CellsCollection } from './cellsObject';
import { CustomConditionalFormat, RuleObject } from './customConditionalFormat';

/** The conditional formats that touch a range. */
export class ConditionalFormatCollection extends CellsCollection<ConditionalFormat> {
  list(): readonly ConditionalFormat[] {
    return rulesOf(this.host.engine, this.sheetId, this.rect).map(
      ({ cfId }) => new ConditionalFormat(this.host, this.sheetId, cfId),
    );
  }
  item(id: string): ConditionalFormat {
    ruleById(this.host.engine, this.sheetId, id);
    return new ConditionalFormat(this.host, this.sheetId, id);
  }
  add(type: string): ConditionalFormat {
    if (type !== 'Custom') throw apiNotFound(`ConditionalFormatCollection.add('${type}')`);
    const { engine } = this.host;
    const id = engine.change(() => addRule(engine, this.sheetId, this.rect));
    return new ConditionalFormat(this.host, this.sheetId, id);
  }
  clearAll(): void {
    for (const format of this.list()) format.delete();
  }
  getCount(): number {
    return this.list().length;
  }
  getItem(id: string): ConditionalFormat {
    return this.item(id);
  }
  getItemAt(index: number): ConditionalFormat {
    const format = this.list()[index];
    if (!format) throw itemNotFound();
    return format;
  }
}

/** One rule; the host makes those with a formula. */
export class ConditionalFormat extends RuleObject {
  override identity(): string {
    return this.ruleId;
  }
  get id(): string {
    return this.ruleId;
  }
  get type(): string {
    const { rule } = ruleById(this.host.engine, this.sheetId, this.ruleId);
    return isFormula(rule) ? 'Custom' : 'CellValue';
  }
  get custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this.host, this.sheetId, this.ruleId);
  }
  delete(): void {
    const { engine } = this.host;
    engine.change(() => {
      engine.sheet(this.sheetId).deleteConditionalFormattingRule(this.ruleId);
    });
  }
}
