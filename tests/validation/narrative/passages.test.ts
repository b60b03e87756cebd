import { asOne, brokenAt, measure, wrappedAt } from './passages/measure';
import { passagesOf } from './passages/read';
import { tuning } from './passages/tuning';

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
