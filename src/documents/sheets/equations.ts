import type { CellId, Form, TableForm } from '../../form';
import { equationVerdicts } from '../../report';
import { equationRules, type Equation, type EquationRule } from '../../validation';
import { ranges, type Lock, type Spot } from './address';
import type { Reckoned, Showing } from './now';

/** The equations of a rule as they stand in a sheet, to be written as native formulas. */
export interface SheetRule {
  readonly rule: EquationRule;
  /** An equation a column (its cells keep their rows) or a row (they keep their columns). */
  readonly runs: 'column by column' | 'row by row';
  readonly equations: readonly SheetEquation[];
}

export interface SheetEquation {
  readonly equation: Equation;
  readonly subject: Spot;
  readonly plus: readonly Spot[];
  readonly minus: readonly Spot[];
}

/** The rules of level error that sums of this table's figures must satisfy. */
export function sheetRules(
  form: Form,
  table: TableForm,
  spots: ReadonlyMap<CellId, Spot>,
): SheetRule[] {
  const at = (ids: readonly CellId[]) => ids.flatMap((id) => spots.get(id) ?? []);
  return equationRules.flatMap((rule) => {
    const equations = rule
      .equations(form)
      .filter((equation) => equation.table === table.id)
      .flatMap((equation) => {
        const subject = spots.get(equation.subject);
        if (!subject) return [];
        return { equation, subject, plus: at(equation.plus), minus: at(equation.minus) };
      });
    const oneRow = equations.every(({ subject }) => subject.row === equations[0]?.subject.row);
    const runs = oneRow ? 'column by column' : 'row by row';
    return equations.length === 0 ? [] : { rule, runs, equations };
  });
}

/** True where the subject stands alone on its side: it is the total of the other side. */
export function isTotal({ equation: { subject, plus } }: SheetEquation): boolean {
  return plus.length === 1 && plus[0] === subject;
}

/** Binary fractions leave dust; figures differ by far more. */
const dust = 0.000001;

/** How far the sides are apart, as a formula: `ABS(SUM(D4:D5)-SUM(D27:D28))`. */
export function gap({ plus, minus }: SheetEquation, lock: Lock = 'none'): string {
  const sum = (side: readonly Spot[]) => `SUM(${ranges(side, lock).join(',')})`;
  return `ABS(${sum(plus)}-${sum(minus)})`;
}

/** True when every figure is a number: what is missing is not 0, and proves nothing. */
export function complete({ plus, minus }: SheetEquation, lock: Lock = 'none'): string {
  const cells = [...plus, ...minus];
  return `COUNT(${ranges(cells, lock).join(',')})=${cells.length}`;
}

/** True when the equation can be told and does not come out. */
export function isBroken(equation: SheetEquation, lock: Lock): string {
  return `AND(${complete(equation, lock)},${gap(equation, lock)}>${dust})`;
}

/** What a cell beside the table says: 平, 差 2, or nothing while figures are missing. */
export function verdict(
  equation: SheetEquation,
  showing: (spot: Spot) => Showing,
): Reckoned<string> {
  const { even, apart } = equationVerdicts;
  const between = gap(equation);
  return {
    formula: `IF(${complete(equation)},IF(${between}>${dust},"${apart}"&${between},"${even}"),"")`,
    now: verdictNow(equation, showing),
  };
}

function verdictNow({ plus, minus }: SheetEquation, showing: (spot: Spot) => Showing): string {
  const numbers = (side: readonly Spot[]) =>
    side.map(showing).filter((value) => typeof value === 'number');
  const [left, right] = [numbers(plus), numbers(minus)];
  if (left.length < plus.length || right.length < minus.length) return '';
  const sum = (side: readonly number[]) => side.reduce((a, b) => a + b, 0);
  // Excel shows 15 digits of a number.
  const between = Number(Math.abs(sum(left) - sum(right)).toPrecision(15));
  return between > dust ? `${equationVerdicts.apart}${between}` : equationVerdicts.even;
}

/** How a total is made of its parts. */
export interface Total {
  readonly formula: string;
  readonly parts: readonly CellId[];
}

/**
 * The native formula of every total, by its cell. It stays blank until all parts are filled in:
 * a sum over blanks would claim that they are 0, and would break the other equations on the way.
 * Where two equations name one total (the corner of 表三) the later one, along the row, makes it.
 */
export function totalsOf(rules: readonly SheetRule[]): ReadonlyMap<CellId, Total> {
  const totals = rules.flatMap(({ equations }) => equations.filter(isTotal));
  return new Map(
    totals.map(({ equation, minus }) => {
      const cells = ranges(minus).join(',');
      const formula = `IF(COUNT(${cells})=${minus.length},SUM(${cells}),"")`;
      return [equation.subject, { formula, parts: equation.minus }];
    }),
  );
}
