import { isZero, type Row } from './linear';

interface Step {
  readonly row: number;
  readonly variable: number;
  /** The rows that were changed, and by how many times the pivot row. */
  readonly changed: readonly number[];
  readonly factors: readonly number[];
  readonly support: readonly number[];
}

/**
 * The rows of one component as a dense table that can be eliminated in place and restored.
 * Variables are numbered as in `figures`.
 */
export class Tableau {
  private readonly width: number;
  private readonly height: number;
  private readonly cells: Float64Array;
  private readonly residuals: Float64Array;
  private readonly retired: Uint8Array;
  private readonly isBarred: Uint8Array;
  private readonly seen: Int32Array;
  private stamp = 0;
  private readonly steps: Step[] = [];

  constructor(
    rows: readonly Row[],
    readonly figures: readonly number[],
  ) {
    this.width = figures.length;
    this.height = rows.length;
    this.cells = new Float64Array(this.width * this.height);
    this.residuals = Float64Array.from(rows, ({ residual }) => residual);
    this.retired = new Uint8Array(this.height);
    this.isBarred = new Uint8Array(this.width);
    this.seen = new Int32Array(this.width);
    rows.forEach(({ coefficients }, r) => {
      figures.forEach((at, v) => {
        this.cells[r * this.width + v] = coefficients[at] ?? 0;
      });
    });
  }

  private cell(row: number, variable: number): number {
    return this.cells[row * this.width + variable] ?? 0;
  }

  private residual(row: number): number {
    return this.residuals[row] ?? 0;
  }

  /** Rows that do not come out. */
  broken(): readonly number[] {
    const found: number[] = [];
    for (let r = 0; r < this.height; r += 1) {
      if (this.retired[r] === 0 && !isZero(this.residual(r))) found.push(r);
    }
    return found;
  }

  /** The variables that could mend a row. */
  candidates(row: number): readonly number[] {
    const found: number[] = [];
    const start = row * this.width;
    for (let v = 0; v < this.width; v += 1) {
      if (this.cells[start + v] !== 0 && this.isBarred[v] === 0) found.push(v);
    }
    return found;
  }

  /** The row with the fewest candidates. */
  narrowest(rows: readonly number[]): number {
    let best = rows[0] ?? 0;
    let fewest = Infinity;
    for (const row of rows) {
      let count = 0;
      const start = row * this.width;
      for (let v = 0; v < this.width && count < fewest; v += 1) {
        if (this.cells[start + v] !== 0 && this.isBarred[v] === 0) count += 1;
      }
      if (count < fewest) {
        fewest = count;
        best = row;
      }
    }
    return best;
  }

  /**
   * Whether these rows surely need more than `most` changes: more than that many of them have no
   * candidate in common. Tried from either end, for rows of one kind stand together.
   */
  needsMoreThan(most: number, rows: readonly number[]): boolean {
    return rows.length > most && (this.apart(rows, 1) > most || this.apart(rows, -1) > most);
  }

  /** How many rows, taken greedily, share no candidate; Infinity when one has none. */
  private apart(rows: readonly number[], direction: 1 | -1): number {
    this.stamp += 1;
    let count = 0;
    for (let k = direction === 1 ? 0 : rows.length - 1; k >= 0 && k < rows.length; k += direction) {
      const start = (rows[k] ?? 0) * this.width;
      let shares = false;
      let own = 0;
      for (let v = 0; v < this.width; v += 1) {
        if (this.cells[start + v] === 0 || this.isBarred[v] !== 0) continue;
        own += 1;
        if (this.seen[v] === this.stamp) {
          shares = true;
          break;
        }
      }
      if (own === 0) return Infinity;
      if (shares) continue;
      count += 1;
      for (let v = 0; v < this.width; v += 1) {
        if (this.cells[start + v] !== 0 && this.isBarred[v] === 0) this.seen[v] = this.stamp;
      }
    }
    return count;
  }

  /** Whether changing this variable alone, as `row` demands, mends the broken rows and no other breaks. */
  mendsAll(row: number, variable: number, broken: readonly number[]): boolean {
    const error = this.residual(row) / this.cell(row, variable);
    const mends = (r: number) => isZero(this.residual(r) - this.cell(r, variable) * error);
    for (const r of broken) if (!mends(r)) return false;
    for (let r = 0; r < this.height; r += 1) {
      if (this.retired[r] === 0 && !mends(r)) return false;
    }
    return true;
  }

  /** Lets `row` tell the variable, and frees every other row of it. */
  eliminate(row: number, variable: number): void {
    const start = row * this.width;
    const pivot = this.cell(row, variable);
    const support: number[] = [];
    for (let v = 0; v < this.width; v += 1) if (this.cells[start + v] !== 0) support.push(v);
    const changed: number[] = [];
    const factors: number[] = [];
    this.retired[row] = 1;
    for (let r = 0; r < this.height; r += 1) {
      if (this.retired[r] !== 0) continue;
      const own = this.cell(r, variable);
      if (own === 0) continue;
      changed.push(r);
      factors.push(own / pivot);
      this.add(r, row, -own / pivot, support);
    }
    this.steps.push({ row, variable, changed, factors, support });
  }

  /** Takes the last elimination back. */
  restore(): void {
    const step = this.steps.pop();
    if (!step) return;
    step.changed.forEach((r, k) => {
      this.add(r, step.row, step.factors[k] ?? 0, step.support);
    });
    this.retired[step.row] = 0;
  }

  private add(to: number, from: number, factor: number, support: readonly number[]): void {
    const a = to * this.width;
    const b = from * this.width;
    for (const v of support) {
      this.cells[a + v] = (this.cells[a + v] ?? 0) + factor * (this.cells[b + v] ?? 0);
    }
    this.residuals[to] = this.residual(to) + factor * this.residual(from);
  }

  bar(variable: number): void {
    this.isBarred[variable] = 1;
  }

  unbar(variable: number): void {
    this.isBarred[variable] = 0;
  }

  /** The errors of the eliminated variables, in the order of elimination. */
  errors(count: number): readonly number[] {
    const errors = new Array<number>(count).fill(0);
    for (let k = count - 1; k >= 0; k -= 1) {
      const step = this.steps[k];
      if (!step) continue;
      let rest = this.residual(step.row);
      for (let later = k + 1; later < count; later += 1) {
        const { variable = 0 } = this.steps[later] ?? {};
        rest -= this.cell(step.row, variable) * (errors[later] ?? 0);
      }
      errors[k] = rest / this.cell(step.row, step.variable);
    }
    return errors;
  }
}
