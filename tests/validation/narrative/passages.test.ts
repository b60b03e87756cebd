import { asOne, brokenAt, measure, wrappedAt } from './passages/measure';
import { passagesOf } from './passages/read';
import { manners } from './passages/manners';
import { mannersAgain } from './passages/mannersAgain';
import { outside } from './passages/outside';
import { outsideAgain } from './passages/outsideAgain';
import { places } from './passages/places';
import { placesAgain } from './passages/placesAgain';
import { placesSealed } from './passages/placesSealed';
import { sealed } from './passages/sealed';
import { sections } from './passages/sections';
import { tuning } from './passages/tuning';
import { unseen } from './passages/unseen';
import { unseenAgain } from './passages/unseenAgain';

const passages = passagesOf(tuning);

describe('passages in the style of published reports', () => {
  it('are a hundred, with figures enough to tell', () => {
    expect(passages.length).toBeGreaterThanOrEqual(100);
    expect(passages.flatMap(({ stated }) => stated).length).toBeGreaterThanOrEqual(180);
  });

  it('raise no alarm as they are, and most figures that are off are noticed', () => {
    const { alarms, noticed, planted } = measure(passages, asOne);
    expect(alarms).toEqual([]);
    expect(noticed / planted).toBeGreaterThanOrEqual(0.95);
  });

  it.each([11, 19, 31])('do so in lines of %i characters', (width) => {
    const { alarms, noticed, planted } = measure(passages, wrappedAt(width));
    expect(alarms).toEqual([]);
    expect(noticed / planted).toBeGreaterThanOrEqual(0.95);
  });

  it('raise none wherever a line is broken', () => {
    const longest = Math.max(...passages.map(({ text }) => text.length));
    const noFigures = passages.map((passage) => ({ ...passage, stated: [] }));
    for (let place = 1; place < longest; place += 1) {
      expect(measure(noFigures, brokenAt(place)).alarms).toEqual([]);
    }
  });
});

describe.each([
  ['first', unseen, 0.93],
  ['second', unseenAgain, 0.98],
  ['third', sealed, 0.86],
  ['fourth', sections, 0.85],
  ['fifth', outside, 0.83],
  ['sixth', outsideAgain, 0.9],
  ['seventh', places, 0.93],
  ['eighth', placesSealed, 0.93],
  ['ninth', placesAgain, 0.92],
  ['tenth', manners, 0.88],
  ['eleventh', mannersAgain, 0.85],
] as const)('the %s set that was written before it was run', (_, set, least) => {
  it.each([
    ['as it is', asOne],
    ['in lines of 23 characters', wrappedAt(23)],
  ] as const)('raises no alarm, and most that is off is noticed, %s', (__, layout) => {
    const { alarms, noticed, planted } = measure(passagesOf(set), layout);
    expect(alarms).toEqual([]);
    expect(noticed / planted).toBeGreaterThanOrEqual(least);
  });
});
