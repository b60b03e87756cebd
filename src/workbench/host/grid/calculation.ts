import type { FUniver } from '@univerjs/core/facade';
import { calculationEnded, changed, type GridChange } from './changes';

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
  // Counts of edits: all that were made, and those that a calculation knows of.
  #edits = 0;
  #calculating = 0;
  #calculated = 0;
  /** Those that a calculation was stopped for, which then begins anew with them. */
  #stoppedFor: number | null = null;
  #begun = 0;
  #running = false;
  #conditionalRules = false;

  constructor(private readonly univerAPI: FUniver) {}

  notice({ id, params, calculated }: GridChange): void {
    if (dirtying.has(id) && !calculated && !formatOnly.has(params.trigger ?? '')) this.#edits += 1;
    if (id === changed.conditionalAdded || id === changed.conditionalSet)
      this.#conditionalRules = true;
    if (id === changed.calculationStopped) this.#stoppedFor = this.#edits;
    if (id === changed.calculationStarted) {
      this.#begun += 1;
      this.#running = true;
      this.#calculating = this.#stoppedFor ?? this.#edits;
      this.#stoppedFor = null;
    }
    if (id !== changed.calculationNews || params.functionsExecutedState === undefined) return;
    this.#running = false;
    if (!calculationEnded.includes(params.functionsExecutedState)) return;
    this.#calculated = this.#calculating;
    if (this.#stoppedFor === null) return;
    // It ended before it could be stopped; then Univer forgets what it was stopped for.
    this.#stoppedFor = null;
    this.recalculate();
  }

  /** Asks for everything to be calculated again. */
  recalculate(): void {
    this.univerAPI.getFormula().executeCalculation();
  }

  async settle(): Promise<void> {
    if (this.#conditionalRules) {
      // A rule that entered together with new formulas may leave their dependents stale: calculate all.
      this.#conditionalRules = false;
      this.recalculate();
    }
    await this.#finish();
  }

  /** What is waited for may be a calculation from before the last edits: then there is another. */
  async #finish(): Promise<void> {
    while (this.#calculated !== this.#edits) {
      const idle = !this.#running;
      const begun = this.#begun;
      await this.univerAPI.getFormula().onCalculationResultApplied();
      // Univer has let the edits pass: no formula depends on them.
      if (idle && begun === this.#begun) this.#calculated = this.#edits;
    }
  }
}
