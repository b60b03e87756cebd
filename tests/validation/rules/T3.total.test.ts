import { form2021 } from '../../../src/form';
import { foundBy } from '../../support/arbitraryReport';
import { consistentReport, withFigures } from '../../support/consistentReport';
import { behavesAsEquations } from '../../support/equationRule';

describe('T3.total', () => {
  behavesAsEquations('T3.total');

  it('names the row with what it belongs to', () => {
    const report = withFigures(consistentReport(1, form2021, 0), {
      '3.denied.stateSecret.person': 3,
      '3.denied.stateSecret.business': 1,
      '3.denied.stateSecret.total': 5,
    });
    expect(foundBy('T3.total', report)[0]?.message).toBe(
      '表三“（三）不予公开·1.属于国家秘密”行：自然人(3) + 商业企业(1) = 4，总计(5)，相差 1',
    );
  });
});
