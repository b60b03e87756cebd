import type { FUniver } from '@univerjs/core/facade';
import { calculationEnded, changed, type Change } from './changes';

/** Changes after which formulas may hold other results. */
const dirtying = new Set<string>([
  changed.cells,
  changed.rowsInserted,
  changed.rowsRemoved,
  changed.columnsInserted,
  changed.columnsRemoved,
  changed.rangeMoved,
  changed.reordered,
  changed.rowsMoved,
  changed.columnsMoved,
  changed.sheetInserted,
  changed.sheetRemoved,
  changed.sheetRenamed,
  changed.definedName,
  changed.calculationAsked,
]);

/** These take part in the calculation without being counted as dirt by {@link dirtying}. */
const formatOnly = new Set(['sheet.command.set-style', 'sheet.command.set-border']);

/**
 * Knows whether the results in the grid are up to date, and waits until they are. Excel calculates
 * before it answers a batch; Univer does so a tenth of a second later.
 */
export class Calculation {
  #edits = 0;
  #calculating = 0;
  #calculated = 0;
  #conditionalRules = false;

  constructor(private readonly univerAPI: FUniver) {}

  notice({ id, params, calculated }: Change): void {
    if (dirtying.has(id) && !calculated && !formatOnly.has(params.trigger ?? '')) this.#edits += 1;
    if (id === changed.conditionalAdded || id === changed.conditionalSet)
      this.#conditionalRules = true;
    if (id === changed.calculationStarted) this.#calculating = this.#edits;
    if (
      id === changed.calculationNews &&
      calculationEnded.includes(params.functionsExecutedState ?? -1)
    )
      this.#calculated = this.#calculating;
  }

  /** Asks for everything to be calculated again. */
  recalculate(): void {
    this.univerAPI.getFormula().executeCalculation();
  }

  async settle(): Promise<void> {
    await this.#finish();
    if (!this.#conditionalRules) return;
    // A rule that entered together with new formulas leaves their dependents stale: once more.
    this.#conditionalRules = false;
    this.recalculate();
    await this.#finish();
  }

  async #finish(): Promise<void> {
    if (this.#calculated === this.#edits) return;
    await this.univerAPI.getFormula().onCalculationResultApplied();
    this.#calculated = this.#edits;
  }
}
