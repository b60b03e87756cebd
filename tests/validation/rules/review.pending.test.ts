import fc from 'fast-check';
import { foundBy } from '../../support/arbitraryReport';
import { quietYears, soundYears } from '../../support/arbitraryYears';

describe('review.pending', () => {
  it('finds nothing in sound years', () => {
    fc.assert(
      fc.property(soundYears(), ({ report, previous }) => {
        expect(foundBy('review.pending', report, { previous })).toEqual([]);
      }),
    );
  });

  it('finds exactly the groups that concluded fewer than were pending', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(30), (upheld, corrected, other, left) => {
        const { report, previous } = quietYears(
          {
            '4.directSuit.upheld': upheld,
            '4.directSuit.corrected': corrected,
            '4.directSuit.otherResult': other,
          },
          { '4.directSuit.pending': left },
        );
        const found = foundBy('review.pending', report, { previous });
        expect(found).toHaveLength(upheld + corrected + other < left ? 1 : 0);
      }),
    );
  });

  it('tells the group and both numbers', () => {
    const { report, previous } = quietYears({}, { '4.reconsideration.pending': 2 });
    expect(foundBy('review.pending', report, { previous })).toMatchObject([
      { level: 'hint', message: '表四“行政复议”：本年审结 0 件，少于上年尚未审结的 2 件' },
    ]);
  });
});
