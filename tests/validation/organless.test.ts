import type { Report } from '../../src/report';
import { nothingKept, previousOf, surroundingsOf, withOwn } from '../../src/validation';
import { followingNames, ownIn } from '../../src/validation/kept/byReport';
import { consistentReport } from '../support/consistentReport';

const sample = consistentReport(3);
const of = (organ: string | null, year = 2024): Report => ({ ...sample, organ, year });
const first = of('甲镇');
const second = of('乙镇');

describe('a report of the year before without the name of an organ', () => {
  const last = of(null, 2023);

  it('is nobody’s last year where two organs report', () => {
    const reports = [first, second, last];
    expect(previousOf(first, reports)).toBeUndefined();
    expect(surroundingsOf(second, reports, nothingKept).context.previous).toBeUndefined();
  });

  it('is nobody’s where the file of last year is apart from the reports', () => {
    expect(previousOf(first, [last], [first, second])).toBeUndefined();
  });

  it('is that of the only report there is', () => {
    expect(previousOf(first, [first, last])).toBe(last);
    expect(previousOf(of(null), [last])).toBe(last);
  });

  it('does not keep an organ from its own report', () => {
    const own = of('乙镇', 2023);
    expect(previousOf(second, [first, second, last, own])).toBe(own);
  });
});

it('a report without an organ is not held against that of one of two', () => {
  const nameless = of(null);
  expect(previousOf(nameless, [nameless, first, of('甲镇', 2023)])).toBeUndefined();
});

describe('what was kept before a report had the name of its organ', () => {
  const kept = withOwn({}, of(null), '核对总数');

  it('is its own as long as it is the only one of its year', () => {
    expect(ownIn(kept, first, 'alone')).toBe('核对总数');
    const beside = {
      ...nothingKept,
      units: withOwn({}, of(null), [{ name: '一村', report: null }]),
    };
    expect(surroundingsOf(first, [first], beside).context.units).toHaveLength(1);
  });

  it('is nobody else’s where there are others', () => {
    expect(ownIn(kept, first, 'apart')).toBeUndefined();
    expect(ownIn(kept, of(null), 'apart')).toBe('核对总数');
    const beside = {
      ...nothingKept,
      units: withOwn({}, of(null), [{ name: '一村', report: null }]),
    };
    expect(surroundingsOf(first, [first, of(null)], beside).context.units).toBeUndefined();
  });
});

describe('two reports of a year of which neither names an organ', () => {
  const reports = [of(null), of(null)];
  const [one = first] = reports;
  const beside = {
    ...nothingKept,
    units: withOwn({}, of(null), [{ name: '一村', report: null }]),
  };

  it('have nothing that was kept: nobody can tell whose it is', () => {
    for (const report of reports) {
      const { telling, context } = surroundingsOf(report, reports, beside);
      expect(telling).toBe('twin');
      expect(context.units).toBeUndefined();
      expect(followingNames(withOwn({}, report, ['说明']), report, telling)).toBeUndefined();
    }
  });

  it('get it back as soon as they can be told apart', () => {
    const { telling, context } = surroundingsOf(one, [one, second], beside);
    expect(telling).toBe('apart');
    expect(context.units).toHaveLength(1);
    const ofLastYear = of(null, 2023);
    expect(surroundingsOf(one, [one, ofLastYear], beside).telling).toBe('alone');
    expect(surroundingsOf(one, [one, second, ofLastYear], beside).telling).toBe('apart');
  });
});

describe('说明 under another name of the organ', () => {
  const kept = withOwn({}, of('甲真'), ['说明']);

  it('are kept when the name is corrected', () => {
    expect(followingNames(kept, first, 'alone')).toEqual(['说明']);
    expect(ownIn(kept, first, 'alone')).toBeUndefined();
  });

  it('are nobody’s where two reports or two names may be meant', () => {
    expect(followingNames(kept, first, 'apart')).toBeUndefined();
    expect(followingNames(withOwn(kept, second, ['其他']), first, 'alone')).toBeUndefined();
    expect(followingNames(kept, of('甲镇', 2023), 'alone')).toBeUndefined();
  });
});
