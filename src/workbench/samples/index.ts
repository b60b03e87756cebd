import { templateXlsx } from '../../documents/sheets';
import { yearToReport } from '../../form';
import { bureauLedgerXlsx } from './bureauLedger';
import { countySummaryXlsx } from './countySummary';
import { countyYearXlsx } from './countyYear';
import type { SampleId } from './list';
import { streetOfficeReport } from './streetOffice';

export * from './list';

/** Each sample as a workbook. Null: an empty one, as Excel opens one. */
export const sampleXlsx: Readonly<Record<SampleId, () => Promise<Uint8Array | null>>> = {
  empty: () => Promise.resolve(null),
  report: () => templateXlsx({ year: yearToReport(new Date()), organ: null, totals: 'formula' }),
  street: () => {
    const report = streetOfficeReport();
    return templateXlsx({ year: 2024, organ: report.organ, totals: 'typed', report });
  },
  bureau: () => bureauLedgerXlsx(),
  countyYear: countyYearXlsx,
  countySummary: countySummaryXlsx,
};
