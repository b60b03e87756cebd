import { isZero } from '../dust';
import type { Row } from './linear';

/** A variable with its error. */
export interface Pick {
  readonly variable: number;
  readonly error: number;
}

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

  cell(row: number, variable: number): number {
    return this.cells[row * this.width + variable] ?? 0;
  }

  residual(row: number): number {
    return this.residuals[row] ?? 0;
  }

  /** Rows that tell no variable yet. */
  live(): readonly number[] {
    const found: number[] = [];
    for (let r = 0; r < this.height; r += 1) if (this.retired[r] === 0) found.push(r);
    return found;
  }

  /** The live rows that speak of a variable. */
  rowsOf(variable: number): readonly number[] {
    return this.live().filter((row) => this.cell(row, variable) !== 0);
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
   * Rows that have no candidate in common, as many as are easily found, but no more than one above
   * `enough`: each needs a change of its own. Tried from either end, for rows of one kind stand
   * together. A row without any candidate cannot be mended: then the list is longer than `enough`.
   */
  apart(rows: readonly number[], enough: number): readonly number[] {
    const backward = this.apartInOrder([...rows].reverse(), enough);
    if (backward.length > enough) return backward;
    const forward = this.apartInOrder(rows, enough);
    return forward.length > backward.length ? forward : backward;
  }

  private apartInOrder(rows: readonly number[], enough: number): readonly number[] {
    this.stamp += 1;
    const taken: number[] = [];
    for (const row of rows) {
      const own = this.candidates(row);
      if (own.length === 0)
        return rows.length > enough ? rows : new Array<number>(enough + 1).fill(row);
      if (own.some((v) => this.seen[v] === this.stamp)) continue;
      taken.push(row);
      if (taken.length > enough) break;
      for (const v of own) this.seen[v] = this.stamp;
    }
    return taken;
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
    step.changed.forEach((r, k) => this.add(r, step.row, step.factors[k] ?? 0, step.support));
    this.retired[step.row] = 0;
  }

  private add(to: number, from: number, factor: number, support: readonly number[]): void {
    const a = to * this.width;
    const b = from * this.width;
    for (const v of support) {
      const sum = (this.cells[a + v] ?? 0) + factor * (this.cells[b + v] ?? 0);
      // What should cancel must not stay behind as dust, which would pass for a coefficient.
      this.cells[a + v] = isZero(sum) ? 0 : sum;
    }
    this.residuals[to] = this.residual(to) + factor * this.residual(from);
  }

  bar(variable: number): void {
    this.isBarred[variable] = 1;
  }

  unbar(variable: number): void {
    this.isBarred[variable] = 0;
  }

  /** The errors of the eliminated variables, given those of some others; all else is right. */
  errorsGiven(picks: readonly Pick[]): readonly Pick[] {
    const known = [...picks];
    for (const { row, variable } of [...this.steps].reverse()) {
      let rest = this.residual(row);
      for (const { variable: other, error } of known) rest -= this.cell(row, other) * error;
      known.push({ variable, error: rest / this.cell(row, variable) });
    }
    return known.slice(picks.length);
  }
}
