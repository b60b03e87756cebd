import { foundBy } from '../../support/arbitraryReport';
import { consistentReport, withFigures } from '../../support/consistentReport';
import { withNarrative } from '../../support/prose';
import { behavesAsTextRule } from '../../support/textRule';

describe('text.review', () => {
  behavesAsTextRule('text.review');

  it('finds 未发生 where table 四 has a suit', () => {
    const report = withFigures(consistentReport(1), {
      '4.reconsideration.total': 0,
      '4.directSuit.total': 1,
      '4.suitAfterReconsideration.total': 0,
    });
    const text = '未发生因政府信息公开引发的行政复议、行政诉讼案件。';
    const [finding, ...others] = foundBy('text.review', withNarrative(report, text));
    expect(finding?.cells).toEqual(['4.directSuit.total', '4.suitAfterReconsideration.total']);
    expect(others).toEqual([]);
  });
});
