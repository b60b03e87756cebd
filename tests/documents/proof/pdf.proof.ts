import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launch } from '../../../scripts/browser.mjs';
import { pageHtml, readDocument, reportDocx } from '../../../src/documents';
import type { Report } from '../../../src/report';
import { consistentReport, randomFrom, withFigures } from '../../support/consistentReport';
import { comparedWith, sumOf, type Compared } from '../../support/scan/compared';
import { lookOf } from '../../support/scan/shots';
import { bytesOf, convert, withFolder } from './tools';

/** PDF of each kind: 300 in all; a part of them where every change is tested. */
const ofEach = process.env.CI === undefined ? 100 : 6;

/** A report, once in a while with figures that are missing. */
function reportAt(seed: number): Report {
  const report = consistentReport(seed);
  if (seed % 3 > 0) return report;
  const random = randomFrom(seed);
  const gaps = report.form.figures.flatMap(({ id }) => (random() < 0.05 ? [[id, null]] : []));
  return withFigures(report, Object.fromEntries(gaps) as Record<string, null>);
}

async function printed(browser: Browser, seed: number, lines: boolean): Promise<Uint8Array> {
  const random = randomFrom(seed);
  const look = lookOf(random).replace('border:1px solid #000;', lines ? '$&' : '');
  const html = pageHtml(reportAt(seed))
    .replaceAll('border="1"', lines && seed % 2 === 0 ? 'border="1"' : '')
    .replace('</head>', `<style>${look}</style></head>`);
  const page = await browser.newPage();
  try {
    await page.setContent(html);
    const margin = { top: '1.5cm', bottom: '1.5cm', left: '1cm', right: '1cm' };
    const [landscape, displayHeaderFooter] = [seed % 5 === 4, seed % 7 === 6];
    return new Uint8Array(await page.pdf({ format: 'A4', landscape, displayHeaderFooter, margin }));
  } finally {
    await page.close();
  }
}

describe('PDF of known figures', () => {
  const seeds = Array.from({ length: ofEach }, (_, i) => i);
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  async function compared(seed: number, bytes: Uint8Array): Promise<Compared> {
    return comparedWith(reportAt(seed), await readDocument(bytes, `${seed}.pdf`));
  }

  it('printed by Chromium with lines: no figure wrong, 98 of 100 whole', async () => {
    const all: Compared[] = [];
    for (const seed of seeds) all.push(await compared(seed, await printed(browser, seed, true)));
    const { wrong, whole } = sumOf(all, 'PDF, Chromium, lines');
    expect(wrong).toEqual([]);
    expect(whole).toBeGreaterThanOrEqual(0.98 * all.length);
  });

  it('printed by LibreOffice: no figure wrong, 98 of 100 whole', async () => {
    const all: Compared[] = [];
    const files = withFolder((folder) => {
      const names = seeds.map((seed) => join(folder, `${seed}.docx`));
      names.forEach((name, seed) => {
        writeFileSync(name, reportDocx(reportAt(seed)));
      });
      convert(names, 'pdf', folder);
      return seeds.map((seed) => bytesOf(join(folder, `${seed}.pdf`)));
    });
    for (const [seed, bytes] of files.entries()) all.push(await compared(seed, bytes));
    const { wrong, whole } = sumOf(all, 'PDF, LibreOffice, lines');
    expect(wrong).toEqual([]);
    expect(whole).toBeGreaterThanOrEqual(0.98 * all.length);
  });

  it('without lines: no figure wrong; what cannot be told is listed', async () => {
    const all: Compared[] = [];
    for (const seed of seeds) all.push(await compared(seed, await printed(browser, seed, false)));
    const { wrong, read } = sumOf(all, 'PDF, Chromium, no lines');
    expect(wrong).toEqual([]);
    expect(read).toBeGreaterThanOrEqual(0.95);
  });
});
