import type { CellId, Form, TableId } from '../../form';
import type { LedgerCase } from '../cases';

/** Figures of a form while they are counted, each with the cases behind it. */
export class Tally {
  private readonly behind = new Map<CellId, LedgerCase[]>();

  constructor(private readonly form: Form) {}

  /** Figures of a table begin at 0 once its ledger is there; those of others stay missing. */
  open(table: TableId, isCounted: (item: string) => boolean = () => true): void {
    for (const { id, table: own, item } of this.form.figures)
      if (own.id === table && isCounted(item.id)) this.behind.set(id, []);
  }

  add(cell: CellId, one: LedgerCase): void {
    const cases = this.behind.get(cell);
    if (!cases) throw new Error(`“${cell}”不是台账能统计的数据项。`);
    cases.push(one);
  }

  /** In the order of the form. */
  get cases(): ReadonlyMap<CellId, readonly LedgerCase[]> {
    return this.behind;
  }
}
