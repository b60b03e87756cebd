import fc from 'fast-check';
import type { Form } from '../../src/form';
import { equationsOf } from '../../src/validation';
import { anyForm, foundBy, slip, slipped, soundReport, untoldBy } from './arbitraryReport';
import { consistentReport, withFigures } from './consistentReport';

/** An equation of the rule in some form, by number. */
function equationAt(rule: string, form: Form, n: number) {
  const own = equationsOf(form).filter((equation) => equation.rule.id === rule);
  const equation = own[n % own.length];
  if (!equation) throw new Error(`${rule} has no equation in this form.`);
  return equation;
}

/** What holds of every rule that is a set of equations. */
export function behavesAsEquations(rule: string): void {
  it('finds nothing in reports that hold', () => {
    fc.assert(fc.property(soundReport(), (report) => foundBy(rule, report).length === 0));
  });

  it('finds an equation of which one figure is off, and by how much', () => {
    fc.assert(
      fc.property(fc.nat(), anyForm, fc.nat(), fc.nat(), slip, (seed, form, n, k, by) => {
        const equation = equationAt(rule, form, n);
        const terms = [...equation.plus, ...equation.minus];
        const cell = terms[k % terms.length] ?? '';
        const sign = equation.plus.includes(cell) ? 1 : -1;
        const found = foundBy(rule, slipped(consistentReport(seed, form), cell, by));
        const own = found.find(({ cells }) => cells[0] === equation.subject);
        expect(own?.difference).toBe(sign * by);
        expect(new Set(own?.cells)).toEqual(new Set(terms));
        expect(own?.message).toContain(`相差 ${String(Math.abs(by))}`);
      }),
    );
  });

  it('is neither passed nor failed where a figure is missing', () => {
    fc.assert(
      fc.property(fc.nat(), anyForm, fc.nat(), fc.nat(), (seed, form, n, k) => {
        const equation = equationAt(rule, form, n);
        const terms = [...equation.plus, ...equation.minus];
        const cell = terms[k % terms.length] ?? '';
        const report = withFigures(consistentReport(seed, form), { [cell]: null });
        expect(foundBy(rule, report)).toEqual([]);
        expect(untoldBy(rule, report).map(({ cells }) => cells[0])).toContain(equation.subject);
      }),
    );
  });

  it('is told once where its table is not there', () => {
    fc.assert(
      fc.property(fc.nat(), anyForm, fc.nat(), (seed, form, n) => {
        const { table } = equationAt(rule, form, n);
        const whole = consistentReport(seed, form);
        const own = form.figures.filter((figure) => figure.table.id === table);
        const report = {
          ...withFigures(whole, Object.fromEntries(own.map(({ id }) => [id, null]))),
          present: new Set([...whole.present].filter((id) => id !== table)),
        };
        expect(foundBy(rule, report)).toEqual([]);
        expect(untoldBy(rule, report)).toHaveLength(1);
      }),
    );
  });
}
