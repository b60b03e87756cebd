import { form2021 } from '../../../src/form';
import { foundBy, slipped } from '../../support/arbitraryReport';
import { consistentReport, withFigures } from '../../support/consistentReport';
import { behavesAsEquations } from '../../support/equationRule';

const quiet = consistentReport(1, form2021, 0);

describe('T3.concluded', () => {
  behavesAsEquations('T3.concluded');

  it('tells the results that are not 0', () => {
    const report = withFigures(quiet, {
      '3.granted.person': 20,
      '3.unable.notHeld.person': 3,
      '3.concluded.person': 22,
    });
    expect(foundBy('T3.concluded', report)[0]?.message).toBe(
      '表三 自然人列：(一)(20) + (四)1(3) = 23，三(七)(22)，相差 1',
    );
  });

  it('tells only the sum where there is nothing, or too much, to tell', () => {
    expect(foundBy('T3.concluded', slipped(quiet, '3.concluded.person', 1))[0]?.message).toBe(
      '表三 自然人列：21 项之和 = 0，三(七)(1)，相差 1',
    );
    const busy = consistentReport(1, form2021, 5000);
    expect(foundBy('T3.concluded', slipped(busy, '3.concluded.person', 1))[0]?.message).toMatch(
      /^表三 自然人列：21 项之和 = \d+，三\(七\)\(\d+\)，相差 1$/,
    );
  });
});
