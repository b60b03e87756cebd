import { foundBy } from '../../support/arbitraryReport';
import { consistentReport, withFigures } from '../../support/consistentReport';
import { withNarrative } from '../../support/prose';
import { behavesAsTextRule } from '../../support/textRule';

const report = withFigures(consistentReport(1), { '2.fees.amount': 190.457379 });
const found = (text: string) => foundBy('text.disclosure', withNarrative(report, text));

describe('text.disclosure', () => {
  behavesAsTextRule('text.disclosure');

  it.each(['190.46万元', '190.457379万元', '1904573.79元', '190万元'])(
    'takes %s for 190.457379 万元',
    (fee) => {
      expect(found(`行政事业性收费${fee}。`)).toEqual([]);
    },
  );

  it('finds 元 where 万元 was meant', () => {
    expect(found('行政事业性收费190.457379元。')).toHaveLength(1);
  });
});
