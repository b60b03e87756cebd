import { foundBy, untoldBy } from '../../support/arbitraryReport';
import { consistentReport } from '../../support/consistentReport';
import { resultOf } from '../../support/resultOf';

const named = { ...consistentReport(1), organ: '某某街道办事处' };
const nameless = { ...named, organ: null };
const narrative = ['一、总体情况', '无。'].map((text) => ({ place: null, text }));

describe('report.organ', () => {
  it('holds where the organ is known', () => {
    expect(resultOf('report.organ', named).held).toBe(1);
  });

  it('cannot be told of tables alone, and says what depends on it', () => {
    expect(foundBy('report.organ', nameless)).toEqual([]);
    expect(untoldBy('report.organ', nameless).map(({ why }) => why)).toEqual([
      expect.stringContaining('规章制定权'),
    ]);
  });

  it('is found where a whole report does not name its organ', () => {
    expect(foundBy('report.organ', { ...nameless, narrative })).toHaveLength(1);
  });
});
