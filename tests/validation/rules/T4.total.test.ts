import { form2021 } from '../../../src/form';
import { foundBy } from '../../support/arbitraryReport';
import { consistentReport, withFigures } from '../../support/consistentReport';
import { behavesAsEquations } from '../../support/equationRule';

describe('T4.total', () => {
  behavesAsEquations('T4.total');

  it('names the group and tells its four outcomes', () => {
    const report = withFigures(consistentReport(1, form2021, 0), {
      '4.suitAfterReconsideration.upheld': 5,
    });
    expect(foundBy('T4.total', report)[0]?.message).toBe(
      '表四“行政诉讼·复议后起诉”：结果维持(5) + 结果纠正(0) + 其他结果(0) + 尚未审结(0) = 5，总计(0)，相差 5',
    );
  });
});
