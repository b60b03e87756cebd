import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { templateXlsx } from '../../src/documents';
import type { Report } from '../../src/report';
import { consistentReport } from '../../tests/support/consistentReport';

export const reports: readonly Report[] = Array.from({ length: 20 }, (_, i) =>
  consistentReport(i + 1),
);

/** The template with a report in it. */
export const template = (report: Report): Promise<Uint8Array> =>
  templateXlsx({ year: 2024, organ: report.organ, totals: 'formula', report });

/**
 * The workbook with styled empty rows below its tables, until these are ten times as long; what a
 * sheet has beside its cells, prompts and rules, is not counted.
 */
export function blownUp(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/sheet')) continue;
    const xml = strFromU8(part);
    const end = xml.indexOf('</sheetData>');
    const rows: string[] = [];
    let length = 0;
    for (let r = 100; length < 9 * end; r += 1) {
      const cells = Array.from('ABCDEFGHIJ', (c) => `<c r="${c}${r}" s="1"/>`);
      const row = `<row r="${r}">${cells.join('')}</row>`;
      rows.push(row);
      length += row.length;
    }
    parts[name] = strToU8(xml.slice(0, end) + rows.join('') + xml.slice(end));
  }
  return zipSync(parts);
}
