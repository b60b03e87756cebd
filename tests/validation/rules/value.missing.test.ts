import fc from 'fast-check';
import { form2021, type TableId } from '../../../src/form';
import type { Report } from '../../../src/report';
import { defaultSettings } from '../../../src/validation';
import { anyForm, figureAt, foundBy, soundReport } from '../../support/arbitraryReport';
import { consistentReport, withFigures } from '../../support/consistentReport';

const whole = consistentReport(1, form2021);

function without(report: Report, ids: readonly string[]): Report {
  return withFigures(report, Object.fromEntries(ids.map((id) => [id, null])));
}

function idsOf(table: TableId): readonly string[] {
  return form2021.figures.filter((figure) => figure.table.id === table).map(({ id }) => id);
}

describe('value.missing', () => {
  it('finds nothing in complete reports', () => {
    fc.assert(
      fc.property(soundReport(), (report) => foundBy('value.missing', report).length === 0),
    );
  });

  it('names every missing figure once, however many', () => {
    fc.assert(
      fc.property(fc.nat(), anyForm, fc.array(fc.nat(), { minLength: 1 }), (seed, form, which) => {
        const ids = [...new Set(which.map((n) => figureAt(form, n).id))];
        const found = foundBy('value.missing', without(consistentReport(seed, form), ids));
        expect(found.flatMap(({ cells }) => cells).sort()).toEqual([...ids].sort());
        expect(found.length).toBeLessThanOrEqual(15);
      }),
    );
  });

  it('tells a row with its columns', () => {
    const found = foundBy('value.missing', without(whole, ['3.granted.person', '3.granted.legal']));
    expect(found.map(({ message }) => message)).toEqual([
      '表三 第 3 行“（一）予以公开”的“自然人”、“法律服务机构”没有填写',
    ]);
  });

  it('tells a blank column once', () => {
    const totals = idsOf('3').filter((id) => id.endsWith('.total'));
    expect(foundBy('value.missing', without(whole, totals)).map(({ message }) => message)).toEqual([
      '表三“总计”列有 25 项没有填写：“一、本年新收政府信息公开申请数量”、“二、上年结转政府信息公开申请数量”、“（一）予以公开”等 25 行',
    ]);
  });

  it('tells a table that is not filled in once', () => {
    expect(
      foundBy('value.missing', without(whole, idsOf('4'))).map(({ message }) => message),
    ).toEqual(['表四还没有填写，共 15 项']);
  });

  it('says of rows that were not found in the cells that they were not read, not that they are blank', () => {
    const placed = (ids: readonly string[]): Report => {
      const report = without(whole, ids);
      const place = { sheet: '表', row: 0, column: 0 };
      const readings = report.form.figures.map(({ id, index }) => {
        const raw = report.values[index] ?? null;
        return ids.includes(id)
          ? undefined
          : ({ state: 'number', raw, held: raw, place, formula: false } as const);
      });
      return { ...report, readings };
    };
    const granted = idsOf('3').filter((id) => id.startsWith('3.granted.'));
    expect(foundBy('value.missing', placed(granted))).toMatchObject([
      { cells: granted, message: '没有找到表三 第 3 行“（一）予以公开”，这一行的 7 项没有读到' },
    ]);
    expect(foundBy('value.missing', placed(idsOf('3')))).toMatchObject([
      { cells: idsOf('3'), message: '表三的 175 项都没有读到，表头或行名可能改动过' },
    ]);
  });

  it('tells a table that is not there once', () => {
    const report = { ...without(whole, idsOf('4')), present: new Set<TableId>(['2', '3']) };
    expect(foundBy('value.missing', report)).toMatchObject([
      { cells: idsOf('4'), message: '没有找到表四（四、政府信息公开行政复议、行政诉讼情况）' },
    ]);
  });

  it('is 核实 where the user has set it so', () => {
    const report = without(whole, ['3.granted.person']);
    const level = (missing: 'error' | 'verify') =>
      foundBy('value.missing', report, { settings: { ...defaultSettings, missing } })[0]?.level;
    expect([level('error'), level('verify')]).toEqual(['error', 'verify']);
  });
});
