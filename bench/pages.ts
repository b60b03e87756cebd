import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { launch } from '../scripts/browser.mjs';
import { readDocument } from '../src/documents';
import { consistentReport, randomFrom } from '../tests/support/consistentReport';
import { reportPages, pdfOf } from '../tests/support/pdf';
import { anyHarm, fileOf, harmed, unharmed } from '../tests/support/scan/harm';
import { lookOf, shotOf } from '../tests/support/scan/shots';

/**
 * What pages that are drawn cost: seconds of one core a page, and the most memory that the process
 * held by then. A PDF beside what pdf.js alone takes to give its texts; pictures need a browser, which
 * draws them.
 */

const many = Number(process.argv[2] ?? 3);
const seeds = Array.from({ length: many }, (_, i) => i + 1);

/** Seconds of processor that this process has used: other processes do not count. */
function clock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Reads each of them after one that loads the engine, tells the cost of a page, and answers it. */
async function told<File>(
  what: string,
  files: readonly File[],
  pagesEach: number,
  read: (file: File) => Promise<unknown>,
): Promise<number> {
  const [first, ...others] = files;
  if (first) await read(first);
  const start = clock();
  for (const file of others) await read(file);
  const seconds = (clock() - start) / (others.length * pagesEach);
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(`${what.padEnd(42)} ${seconds.toFixed(3)} s a page, ${memory.toFixed(0)} MB at most`);
  return seconds;
}

async function textsOf(bytes: Uint8Array): Promise<void> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  for (let page = 1; page <= pdf.numPages; page += 1)
    await (await pdf.getPage(page)).getTextContent();
  await pdf.destroy();
}

/** Pages of A4 at 200 dots an inch, clean ones and ones that came by a scanner or a camera. */
async function pictures(): Promise<{ clean: Uint8Array[]; harmed: Uint8Array[] } | null> {
  const browser = await launch().catch(() => null);
  if (!browser) return null;
  const files = { clean: new Array<Uint8Array>(), harmed: new Array<Uint8Array>() };
  try {
    for (const seed of [0, ...seeds]) {
      const random = randomFrom(seed);
      const page = await shotOf(browser, consistentReport(seed), lookOf(random), 200);
      const harm = { ...anyHarm(random), quality: 75 };
      files.clean.push(fileOf(page, unharmed));
      files.harmed.push(fileOf(harmed(page, harm, random), harm));
    }
  } finally {
    await browser.close();
  }
  return files;
}

const pdfs = [0, ...seeds, ...seeds].map((seed) => pdfOf(reportPages(consistentReport(seed))));
const ours = await told('a PDF of 3 pages to a report', pdfs, 3, (file) =>
  readDocument(file, 'a.pdf'),
);
const theirs = await told('  pdf.js, its texts alone', pdfs, 3, textsOf);
console.log(`  as long as pdf.js: ${(ours / theirs).toFixed(1)} times`);
const files = await pictures();
if (!files) console.log('pictures: not measured, no browser draws them');
else {
  await told('a picture to a report', files.clean, 1, (file) => readDocument(file, 'a.png'));
  await told('  tilted, in bad light, stamped', files.harmed, 1, (file) =>
    readDocument(file, 'a.jpg'),
  );
}
