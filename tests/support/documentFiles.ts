import { strToU8 } from 'fflate';
import { writeOds } from 'hucre/ods';
import { read, write } from '@e965/xlsx';
import {
  cleanXlsx,
  gridsFromHtml,
  pageHtml,
  reportCsv,
  reportDocx,
  reportJson,
  tablesHtml,
  templateXlsx,
} from '../../src/documents';
import { consistentReport } from './consistentReport';
import { carriers } from './carriers';
import type { NamedFile } from './mangled';

/** A report as a file of every kind that is read. */
export async function documentFiles(seed: number): Promise<readonly NamedFile[]> {
  const report = consistentReport(seed);
  const { year, organ } = report;
  const clean = await cleanXlsx(report);
  const rows = gridsFromHtml(tablesHtml(report)).flatMap(({ cells }) =>
    cells.map((row) => [...row]),
  );
  const text = rows.map((row) => row.map((value) => value ?? '').join('\t')).join('\n');
  const xls: unknown = write(read(clean), { type: 'buffer', bookType: 'biff8' });
  return [
    { name: 'a.xlsx', bytes: clean },
    {
      name: 'b.xlsx',
      bytes: await templateXlsx({ year: year ?? 2024, organ, totals: 'formula', report }),
    },
    { name: 'a.docx', bytes: reportDocx(report) },
    { name: 'a.html', bytes: strToU8(pageHtml(report)) },
    { name: 'a.txt', bytes: strToU8(text) },
    { name: 'a.json', bytes: strToU8(reportJson(report)) },
    { name: 'a.csv', bytes: strToU8(reportCsv(report)) },
    { name: 'a.ods', bytes: await writeOds({ sheets: [{ name: '表', rows }] }) },
    // As other programs write them: with merges, fonts and formats of their own.
    ...(await Promise.all(
      carriers
        .filter(({ name }) => ['xls', 'ods', 'rtf'].includes(name))
        .map(async ({ name, write: written }) => ({
          name: `b.${name}`,
          bytes: await written(
            report,
            new Map([
              ['3.received.total', 'footnote'],
              ['3.granted.person', 'struck'],
            ]),
          ),
        })),
    )),
    { name: 'a.xls', bytes: new Uint8Array(xls as Uint8Array) },
    { name: 'a.et', bytes: new Uint8Array(xls as Uint8Array) },
  ];
}
