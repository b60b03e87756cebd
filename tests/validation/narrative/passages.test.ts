import { asOne, brokenAt, measure, wrappedAt } from './passages/measure';
import { passagesOf } from './passages/read';
import { anotherHand } from './passages/anotherHand';
import { anotherHandAgain } from './passages/anotherHandAgain';
import { besideOthers } from './passages/besideOthers';
import { coastToSteppe } from './passages/coastToSteppe';
import { countiesToBureaus } from './passages/countiesToBureaus';
import { countrywide } from './passages/countrywide';
import { manners } from './passages/manners';
import { mannersAgain } from './passages/mannersAgain';
import { northern } from './passages/northern';
import { others } from './passages/others';
import { othersAgain } from './passages/othersAgain';
import { othersOnce } from './passages/othersOnce';
import { outside } from './passages/outside';
import { outsideAgain } from './passages/outsideAgain';
import { parts } from './passages/parts';
import { partsAgain } from './passages/partsAgain';
import { partsNearby } from './passages/partsNearby';
import { partsWhole } from './passages/partsWhole';
import { places } from './passages/places';
import { placesAgain } from './passages/placesAgain';
import { placesSealed } from './passages/placesSealed';
import { plateauToPlain } from './passages/plateauToPlain';
import { provinces } from './passages/provinces';
import { sealed } from './passages/sealed';
import { sections } from './passages/sections';
import { southern } from './passages/southern';
import { standingBefore } from './passages/standingBefore';
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
  ['tenth', manners, 0.9],
  ['eleventh', mannersAgain, 0.85],
  ['twelfth', anotherHand, 0.93],
  ['thirteenth', anotherHandAgain, 0.75],
  ['fourteenth', southern, 0.95],
  ['fifteenth', northern, 0.94],
  ['sixteenth', provinces, 0.94],
  ['seventeenth', countrywide, 0.92],
  ['eighteenth', coastToSteppe, 0.93],
  ['nineteenth', countiesToBureaus, 0.94],
  ['twentieth', plateauToPlain, 0.9],
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

describe.each([
  ['first', others],
  ['second', othersAgain],
  ['third, run once', othersOnce],
  ['fourth', parts],
  ['fifth', partsAgain],
  ['sixth', partsWhole],
  ['seventh', partsNearby],
  ['eighth', besideOthers],
] as const)('the %s set of figures that are others’ or parts', (_, set) => {
  const told = passagesOf(set);
  const alone = told.map((passage) => ({ ...passage, stated: [] }));

  it('raises no alarm, as it is or in lines of 23 characters', () => {
    expect(measure(alone, asOne).alarms).toEqual([]);
    expect(measure(alone, wrappedAt(23)).alarms).toEqual([]);
  });

  it('raises none behind what may stand before it', () => {
    for (const before of standingBefore) {
      const behind = alone.map(({ text, report, ...rest }) => ({
        ...rest,
        report,
        text: before(report) + text,
      }));
      expect(measure(behind, asOne).alarms).toEqual([]);
    }
  });

  it('leaves those that are the report’s own read', () => {
    const { noticed, planted } = measure(told, asOne);
    expect(noticed / planted).toBeGreaterThanOrEqual(0.35);
  });
});
