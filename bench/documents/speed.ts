import { read, type WorkBook } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  cleanXlsx,
  gridsFromDocx,
  gridsFromHtml,
  gridsFromXlsx,
  pageHtml,
  readDocument,
  reportDocx,
  reportJson,
  templateXlsx,
} from '../../src/documents';
import type { Report } from '../../src/report';
import { consistentReport } from '../../tests/support/consistentReport';

/**
 * Files a second on one core, in and out, beside SheetJS on the same workbooks; what styled empty
 * rows around the tables cost; memory over a thousand files.
 */

const reports = Array.from({ length: 20 }, (_, i) => consistentReport(i + 1));
const seconds = Number(process.argv[2] ?? 3);

/** Seconds of processor that this process has used: other processes do not count. */
function clock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** How many times a second of one core `work` is done, over the files in turn. */
async function rate<File>(files: readonly File[], work: (file: File) => unknown): Promise<number> {
  for (const file of files) await work(file);
  const start = clock();
  let done = 0;
  while (clock() - start < seconds) {
    for (const file of files) await work(file);
    done += files.length;
  }
  return done / (clock() - start);
}

function tell(what: string, perSecond: number): void {
  console.log(`${what.padEnd(42)} ${perSecond.toFixed(0).padStart(7)} files/s`);
}

/** The workbook with styled empty rows below its tables, until it is ten times as long. */
function blownUp(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/sheet')) continue;
    const xml = strFromU8(part);
    const rows: string[] = [];
    for (let r = 100; rows.join('').length < 9 * xml.length; r += 1) {
      const cells = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'].map(
        (c) => `<c r="${c}${r}" s="1"/>`,
      );
      rows.push(`<row r="${r}">${cells.join('')}</row>`);
    }
    parts[name] = strToU8(xml.replace('</sheetData>', `${rows.join('')}</sheetData>`));
  }
  return zipSync(parts);
}

/** SheetJS's way to the same: every cell with its value. */
function sheetJs(bytes: Uint8Array): WorkBook {
  return read(bytes, { type: 'array', cellFormula: true });
}

/** Measures each way for a few seconds and tells it. */
export async function speed(): Promise<void> {
  const template = (report: Report) =>
    templateXlsx({ year: 2024, organ: report.organ, totals: 'formula', report });
  const workbooks = await Promise.all(reports.map(template));
  const long = workbooks.map(blownUp);
  const pages = reports.map((report) => pageHtml(report));
  const words = reports.map((report) => reportDocx(report));

  tell('read .xlsx into grids', await rate(workbooks, gridsFromXlsx));
  tell('  SheetJS, the same files', await rate(workbooks, sheetJs));
  tell('read .xlsx, ten times as long, into grids', await rate(long, gridsFromXlsx));
  tell('  SheetJS, the same files', await rate(long, sheetJs));
  tell('read .html into grids', await rate(pages, gridsFromHtml));
  tell('read .docx into grids', await rate(words, gridsFromDocx));
  tell('.xlsx to reports', await rate(workbooks, (file) => readDocument(file, 'a.xlsx')));
  tell(
    '.xlsx, ten times as long, to reports',
    await rate(long, (file) => readDocument(file, 'a.xlsx')),
  );
  tell('.html to reports', await rate(pages, (file) => readDocument(file, 'a.html')));
  tell('.docx to reports', await rate(words, (file) => readDocument(file, 'a.docx')));
  tell(
    '.json to reports',
    await rate(
      reports.map((report) => reportJson(report)),
      (file) => readDocument(file, 'a.json'),
    ),
  );
  tell('write the template', await rate(reports, template));
  tell('write the clean .xlsx', await rate(reports, (report) => cleanXlsx(report)));
  tell('write .docx', await rate(reports, (report) => reportDocx(report)));
  tell('write .html', await rate(reports, (report) => pageHtml(report)));

  const used = () => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed / 1024 / 1024;
  };
  const before = used();
  for (let i = 0; i < 1000; i += 1) {
    const file = workbooks[i % workbooks.length];
    if (file) await readDocument(file, 'a.xlsx');
  }
  console.log(`heap before and after 1000 files: ${before.toFixed(1)} MB, ${used().toFixed(1)} MB`);
}
