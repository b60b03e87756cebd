import { currentForm } from '../../../src/form';
import { reportFromFigures } from '../../../src/report';
import { foundBy } from '../../support/arbitraryReport';
import { behavesAsEquations } from '../../support/equationRule';

describe('T3.balance', () => {
  behavesAsEquations('T3.balance');

  it('tells both sides with their live values', () => {
    const report = reportFromFigures({
      values: {
        '3.received.person': 58,
        '3.carriedIn.person': 2,
        '3.concluded.person': 61,
        '3.carriedOut.person': 0,
      },
    });
    expect(foundBy('T3.balance', report)).toMatchObject([
      {
        level: 'error',
        cells: [
          '3.received.person',
          '3.carriedIn.person',
          '3.concluded.person',
          '3.carriedOut.person',
        ],
        message: '表三 自然人列：一(58) + 二(2) = 60，三(七)(61) + 四(0) = 61，相差 1',
        difference: -1,
      },
    ]);
    expect(report.form).toBe(currentForm);
  });
});
