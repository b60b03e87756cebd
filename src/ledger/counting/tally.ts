import type { CellId, Form, TableId } from '../../form';
import type { LedgerCase } from '../cases';

/** A figure by its row and its column: the group `4.directSuit`, `upheld`. */
export interface Counted {
  readonly item: string;
  readonly column: string;
}

/** Figures of a form while they are counted, each with the cases behind it, in the form's order. */
export class Tally {
  readonly cases = new Map<CellId, LedgerCase[]>();

  constructor(private readonly form: Form) {}

  /** Figures of a table begin at 0 once its ledger is there; those of others stay missing. */
  open(table: TableId, isCounted: (item: string) => boolean = () => true): void {
    for (const { id, table: own, item } of this.form.figures)
      if (own.id === table && isCounted(item.id)) this.cases.set(id, []);
  }

  /**
   * Puts a case behind figures, and behind the totals that they go into.
   * @returns false, and counts it nowhere, where the form has no such figure
   */
  add(one: LedgerCase, counted: readonly Counted[]): boolean {
    const lists = counted.flatMap((place) => this.cellsOf(place)).map((id) => this.cases.get(id));
    const whole = lists.filter((list) => list !== undefined);
    if (whole.length < lists.length) return false;
    for (const list of whole) list.push(one);
    return true;
  }

  private cellsOf({ item, column }: Counted): readonly CellId[] {
    const cell = `${item}.${column}`;
    const total = this.form.figures[this.form.indexOf.get(cell) ?? -1]?.table.total;
    return total ? [cell, `${item}.${total.id}`] : [cell];
  }
}
