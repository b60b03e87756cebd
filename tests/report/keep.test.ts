import fc from 'fast-check';
import { forms } from '../../src/form';
import { keepReport, placeOf, reportFromKept, valueOf, type Report } from '../../src/report';
import { consistentReport, withFigures } from '../support/consistentReport';

const through = (report: Report, places = false) => {
  const kept: unknown = JSON.parse(JSON.stringify(keepReport(report, places)));
  return reportFromKept(kept);
};

describe('a report that is kept', () => {
  it('comes back with every figure, of whatever form', () => {
    for (const form of forms) {
      const report = withFigures(consistentReport(7, form), {
        '3.received.person': null,
        '4.directSuit.total': 0,
      });
      const back = through(report);
      expect(back).toMatchObject({ organ: report.organ, year: report.year, form: report.form });
      expect([...(back?.values ?? [])]).toEqual([...report.values]);
      expect(valueOf(back ?? report, '3.received.person')).toBeNull();
    }
  });

  it('comes back without the tables that were absent', () => {
    const back = through({ ...consistentReport(7), present: new Set(['3']) });
    expect([...(back?.present ?? [])]).toEqual(['3']);
    expect(back && valueOf(back, '4.directSuit.total')).toBeNull();
  });

  it('knows where its figures stood, where that was kept', () => {
    const report = consistentReport(7);
    const place = { sheet: '年报2023表三', row: 28, column: 3 };
    const held = valueOf(report, '3.carriedOut.person');
    const index = report.form.indexOf.get('3.carriedOut.person') ?? -1;
    const readings = report.form.figures.map((figure) =>
      figure.index === index
        ? ({ state: 'number', raw: held, held, place, formula: false } as const)
        : undefined,
    );
    const placed = { ...report, readings };
    expect(placeOf(through(placed, true) ?? report, '3.carriedOut.person')).toEqual(place);
    expect(placeOf(through(placed) ?? placed, '3.carriedOut.person')).toBeNull();
  });

  it('is nothing where a row is not as long as the form has it, or has no such row', () => {
    const kept = keepReport(consistentReport(7), false);
    const withRow = (row: unknown) => ({
      ...kept,
      figures: { ...kept.figures, '3.received': row },
    });
    expect(reportFromKept(withRow([1, 2, 3]))).toBeNull();
    expect(reportFromKept(withRow(['1', 2, 3, 4, 5, 6, 7]))).toBeNull();
    expect(reportFromKept({ ...kept, figures: { '9.unknown': [1] } })).toBeNull();
    expect(reportFromKept({ ...kept, edition: '2031' })).toBeNull();
  });

  it('is a few kilobytes', () => {
    expect(JSON.stringify(keepReport(consistentReport(7), false)).length).toBeLessThan(3000);
  });

  it('never throws, whatever was kept', () => {
    fc.assert(
      fc.property(fc.anything(), (kept) => {
        reportFromKept(kept);
      }),
    );
  });
});
