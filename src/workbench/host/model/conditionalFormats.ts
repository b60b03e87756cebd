import type { Rect } from '../address';
import type { HostContext } from '../context';
import { apiNotFound, itemNotFound } from '../errors';
import { addRule, isFormula, ruleById, rulesOf } from '../grid/conditionalRules';
import { CustomConditionalFormat } from './customConditionalFormat';
import { HostCollection, HostObject } from './object';

/** The conditional formats that touch a range. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  readonly #sheetId: string;
  readonly #rect: Rect;

  constructor(host: HostContext, sheetId: string, rect: Rect) {
    super(host);
    this.#sheetId = sheetId;
    this.#rect = rect;
  }

  list(): readonly ConditionalFormat[] {
    return rulesOf(this.host.engine, this.#sheetId, this.#rect).map(
      ({ cfId }) => new ConditionalFormat(this.host, this.#sheetId, cfId),
    );
  }
  item(id: string): ConditionalFormat {
    ruleById(this.host.engine, this.#sheetId, id);
    return new ConditionalFormat(this.host, this.#sheetId, id);
  }
  add(type: string): ConditionalFormat {
    if (type !== 'Custom') throw apiNotFound(`ConditionalFormatCollection.add('${type}')`);
    const { engine } = this.host;
    const id = engine.change(() => addRule(engine, this.#sheetId, this.#rect));
    return new ConditionalFormat(this.host, this.#sheetId, id);
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
export class ConditionalFormat extends HostObject {
  readonly #sheetId: string;
  readonly #id: string;

  constructor(host: HostContext, sheetId: string, id: string) {
    super(host);
    this.#sheetId = sheetId;
    this.#id = id;
  }

  override identity(): string {
    return this.#id;
  }
  get id(): string {
    return this.#id;
  }
  get type(): string {
    const { rule } = ruleById(this.host.engine, this.#sheetId, this.#id);
    return isFormula(rule) ? 'Custom' : 'CellValue';
  }
  get custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this.host, this.#sheetId, this.#id);
  }
  delete(): void {
    const { engine } = this.host;
    engine.change(() => {
      engine.sheet(this.#sheetId).deleteConditionalFormattingRule(this.#id);
    });
  }
}
