import type { TableId } from '../../src/form';
import { check, heldIn } from '../../src/validation';
import { holds, silent } from '../../src/validation/outcomes';
import { functionRules } from '../../src/validation/rules';
import { defaultSettings } from '../../src/validation/settings';
import { withReadings } from '../support/arbitraryReport';
import { consistentReport, withFigures } from '../support/consistentReport';

const sound = consistentReport(1);

describe('check', () => {
  it('finds a sound report clean, with every equation holding', () => {
    const audit = check(sound);
    expect(audit).toMatchObject({ report: sound, findings: [], status: 'clean' });
    expect(heldIn(audit)).toBeGreaterThanOrEqual(42);
  });

  it('counts nothing about figures as holding where none is filled in', () => {
    const empty = { ...sound, values: sound.values.map(() => NaN) };
    const aboutOthers = ['form.edition', 'form.label', 'report.organ'];
    expect(heldIn(check(empty))).toBe(aboutOthers.length);
    const { values } = withFigures(empty, { '3.received.person': 0 });
    const aboutFigures = ['value.count', 'value.notNumber'];
    expect(heldIn(check({ ...empty, values }))).toBe(aboutOthers.length + aboutFigures.length);
  });

  it('asks no rule about prose where only figures are there, and makes nothing for labels', () => {
    const rules = functionRules.filter(({ id }) => /^(?:text|form|report)\./.test(id));
    const ofProse = rules.filter((rule) => rule.ofProse).map(({ id }) => id);
    expect(ofProse).toEqual(expect.arrayContaining(['text.applications', 'text.year']));
    const shared = rules
      .filter((rule) => !rule.ofProse)
      .map(({ id, confront }) => [id, confront(sound, { settings: defaultSettings })] as const);
    expect(ofProse.length + shared.length).toBeGreaterThanOrEqual(10);
    for (const [id, outcome] of shared) {
      expect([id, outcome === holds || outcome === silent]).toEqual([id, true]);
    }
  });

  it('says which rules it could not ask, and what they want', () => {
    const untold = new Map(check(sound).notAssessable.map(({ rule, why }) => [rule, why]));
    expect(untold.get('year.carried')).toBe('手头没有上年的年报');
    expect(untold.get('units.sum')).toBe('手头没有各单位的年报');
    expect(untold.get('T3.balance')).toBeUndefined();
  });

  it('takes the status of the worst finding', () => {
    const labels = [{ place: { sheet: null, row: 0, column: 0 }, text: '规 章', expected: '规章' }];
    expect(check({ ...sound, labels }).status).toBe('hint');
    expect(check(withFigures({ ...sound, labels }, { '3.granted.person': -1 })).status).toBe(
      'error',
    );
  });

  it('finds a report unreadable that has none of the tables', () => {
    const report = { ...sound, present: new Set<TableId>(), values: sound.values.map(() => NaN) };
    const audit = check(report);
    expect(audit.status).toBe('unreadable');
    expect(audit.findings.map(({ rule }) => rule)).toEqual(Array(3).fill('value.missing'));
  });

  it('gives a finding the places at which its cells were read', () => {
    const place = { sheet: '年报2024表三', row: 3, column: 3 };
    const read = withReadings(sound, {
      '3.granted.person': { state: 'text', raw: '5件', held: 5 },
    });
    const readings = read.readings.map((one) => one && { ...one, place });
    const [finding] = check({ ...read, readings }).findings;
    expect(finding?.places).toEqual([place]);
  });

  it('counts a slip once in what no longer holds', () => {
    const before = heldIn(check(sound));
    expect(heldIn(check(withFigures(sound, { '4.directSuit.total': 9999 })))).toBe(before - 1);
  });
});
