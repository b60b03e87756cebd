import { gridsFromXlsx, readDocument } from '../../src/documents';
import { reportsInGrids, sheetsOf } from '../../src/excel/reports';
import { dayOf } from '../../src/ledger';
import type { Report } from '../../src/report';
import { bureauLedgerXlsx } from '../../src/workbench/samples/bureauLedger';
import { consistentReport } from '../support/consistentReport';

const sample = consistentReport(5);

/** A report that has one table, on a sheet of its own. */
function having(organ: string | null, table: string, sheet: string): Report {
  const readings = sample.form.figures.map((figure, row) =>
    figure.table.id === table
      ? ({
          state: 'missing',
          raw: null,
          held: null,
          formula: false,
          place: { sheet, row, column: 1 },
        } as const)
      : undefined,
  );
  return { ...sample, organ, year: 2024, readings };
}

const towns = [having('甲镇', '3', '甲三'), having('乙镇', '3', '乙三')];
const of = (organ: string | null) => ({ year: 2024, organ });

describe('the sheets of a report that is to be inserted', () => {
  it('are not those of other organs', () => {
    expect(sheetsOf(towns, of('某县')).size).toBe(0);
    expect(sheetsOf(towns, of('乙镇')).get('3')).toBe('乙三');
  });

  it('are none where several organs report and none is named', () => {
    expect(sheetsOf(towns, of(null)).size).toBe(0);
    expect(sheetsOf([...towns, having(null, '2', '二')], of('某县')).size).toBe(0);
  });

  it('are those without an organ as long as these are alone', () => {
    expect(sheetsOf([having(null, '2', '二')], of('某县')).get('2')).toBe('二');
    expect(sheetsOf([having('某县', '2', '二')], of(null)).get('2')).toBe('二');
    expect(sheetsOf([...towns, having(null, '2', '二')], of(null)).get('2')).toBe('二');
  });
});

describe('the reports of a workbook with a ledger', () => {
  it('have every figure where a file of the same sheets has it', async () => {
    const bytes = await bureauLedgerXlsx(dayOf(2026, 1, 9) ?? NaN);
    const places = (reports: readonly Report[]) =>
      reports.map(({ readings }) => readings.map((one) => one?.place));
    const found = places(reportsInGrids(await gridsFromXlsx(bytes)));
    expect(found).toEqual(places(await readDocument(bytes, 'a.xlsx')));
    expect(found[0]?.every((place) => place !== undefined)).toBe(true);
  }, 60_000);
});
