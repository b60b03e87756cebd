import fc from 'fast-check';
import { foundBy } from '../../support/arbitraryReport';
import { quietYears, soundYears } from '../../support/arbitraryYears';

const found = (now: Record<string, number>, last: Record<string, number>) => {
  const { report, previous } = quietYears(now, last);
  return foundBy('review.origin', report, { previous }).map(({ cells }) => cells[0]);
};

const suits = { '4.suitAfterReconsideration.total': 3 };
const received = { '3.received.total': 1 };
const review = { '4.reconsideration.total': 1 };

describe('review.origin', () => {
  it('finds nothing in sound years', () => {
    fc.assert(
      fc.property(soundYears(), ({ report, previous }) => {
        expect(foundBy('review.origin', report, { previous })).toEqual([]);
      }),
    );
  });

  it('finds suits after a 复议 where there was none, this year or last', () => {
    expect(found({ ...suits, ...received }, {})).toEqual(['4.suitAfterReconsideration.total']);
    expect(found({ ...suits, ...received, ...review }, {})).toEqual([]);
    expect(found({ ...suits, ...received }, review)).toEqual([]);
  });

  it('finds disputes where there were no applications, this year or last', () => {
    expect(found(review, {})).toEqual(['4.reconsideration.total']);
    expect(found({ '4.directSuit.total': 1 }, {})).toHaveLength(1);
    // One is broken by the suits, and the other by all disputes together.
    expect(found(suits, {})).toEqual([
      '4.suitAfterReconsideration.total',
      '4.reconsideration.total',
    ]);
    expect(found(suits, { '4.reconsideration.total': 1 })).toEqual(['4.reconsideration.total']);
    expect(found(review, received)).toEqual([]);
    expect(found(review, { '3.carriedIn.total': 1 })).toEqual([]);
    expect(found({ ...review, '3.carriedIn.total': 1 }, {})).toEqual([]);
  });
});
