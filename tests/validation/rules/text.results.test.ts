import { foundBy } from '../../support/arbitraryReport';
import { consistentReport, withFigures } from '../../support/consistentReport';
import { withNarrative } from '../../support/prose';
import { behavesAsTextRule } from '../../support/textRule';

const report = withFigures(consistentReport(1), {
  '3.received.total': 62,
  '3.carriedIn.total': 0,
  '3.concluded.total': 61,
  '3.granted.total': 14,
});
const found = (text: string) => foundBy('text.results', withNarrative(report, text));

describe('text.results', () => {
  behavesAsTextRule('text.results');

  it.each(['23%', '22.95%', '23.0%', '22.9%', '22.6%'])(
    'accepts a share that is rounded: %s',
    (share) => {
      expect(found(`答复的申请中，予以公开14件，占${share}。`)).toEqual([]);
    },
  );

  it('finds a share that is none of the table', () => {
    const [finding] = found('答复的申请中，予以公开14件，占32%。');
    expect(finding?.message).toContain('“32%”');
    expect(finding?.message).toContain('所占比例是 23%');
  });
});
