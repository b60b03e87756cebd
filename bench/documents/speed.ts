import { read, type WorkBook } from '@e965/xlsx';
import {
  cleanXlsx,
  gridsFromDocx,
  gridsFromHtml,
  gridsFromXlsx,
  pageHtml,
  readDocument,
  reportDocx,
  reportJson,
} from '../../src/documents';
import { blownUp, reports, template } from './files';
import { paneWaits } from './pane';

/**
 * Files a second on one core, in and out, beside SheetJS on the same workbooks; what styled empty
 * rows around the tables cost, on the command line and in the pane; memory over a thousand files.
 */

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

/** Measures it, tells it, and answers it. */
async function told<File>(
  what: string,
  files: readonly File[],
  work: (file: File) => unknown,
): Promise<number> {
  const perSecond = await rate(files, work);
  console.log(`${what.padEnd(42)} ${perSecond.toFixed(0).padStart(7)} files/s`);
  return perSecond;
}

const times = (one: number, other: number) => `${(one / other).toFixed(1)} times`;

/** SheetJS's way to the same: every cell with its value. */
function sheetJs(bytes: Uint8Array): WorkBook {
  return read(bytes, { type: 'array', cellFormula: true });
}

/** Measures each way for a few seconds and tells it. */
export async function speed(): Promise<void> {
  const workbooks = await Promise.all(reports.map(template));
  const long = workbooks.map(blownUp);
  const pages = reports.map((report) => pageHtml(report));
  const words = reports.map((report) => reportDocx(report));
  const jsons = reports.map((report) => reportJson(report));
  const reading = (name: string) => (file: Uint8Array | string) => readDocument(file, name);

  console.log(`The command line's road: Node ${process.version}, its zlib, one core`);
  const grids = await told('read .xlsx into grids', workbooks, gridsFromXlsx);
  const theirs = await told('  SheetJS, the same files', workbooks, sheetJs);
  const longGrids = await told('read .xlsx, ten times as long, into grids', long, gridsFromXlsx);
  const longTheirs = await told('  SheetJS, the same files', long, sheetJs);
  await told('read .html into grids', pages, gridsFromHtml);
  await told('read .docx into grids', words, gridsFromDocx);
  const short = await told('.xlsx to reports', workbooks, reading('a.xlsx'));
  const longer = await told('.xlsx, ten times as long, to reports', long, reading('a.xlsx'));
  await told('.html to reports', pages, reading('a.html'));
  await told('.docx to reports', words, reading('a.docx'));
  await told('.json to reports', jsons, reading('a.json'));
  await told('write the template', reports, template);
  await told('write the clean .xlsx', reports, (report) => cleanXlsx(report));
  await told('write .docx', reports, (report) => reportDocx(report));
  await told('write .html', reports, (report) => pageHtml(report));

  console.log(
    `as fast as SheetJS: ${times(grids, theirs)}, ten times as long: ${times(longGrids, longTheirs)}`,
  );
  console.log(
    `ten times as long costs: ${times(grids, longGrids)} into grids, ${times(short, longer)} to reports`,
  );
  await tellPane([workbooks.slice(0, 1), long.slice(0, 1)].flat());
  await tellMemory(workbooks);
}

async function tellPane(files: readonly Uint8Array[]): Promise<void> {
  const waits = await paneWaits(files);
  if (!waits) {
    console.log("The pane's road: not measured, npm run build first");
    return;
  }
  const [short = NaN, long = NaN] = waits;
  console.log(
    `The pane's road: Chromium, a worker for each file: ${short.toFixed(0)} ms, ` +
      `ten times as long ${long.toFixed(0)} ms, ${times(long, short)}`,
  );
}

async function tellMemory(workbooks: readonly Uint8Array[]): Promise<void> {
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
