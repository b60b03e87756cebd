import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launch } from '../../../scripts/browser.mjs';
import type { Report } from '../../../src/report';
import { nianbao, told } from '../../cli/command';
import { consistentReport, randomFrom, withFigures } from '../../support/consistentReport';
import { comparedWith, sumOf, type Compared } from '../../support/scan/compared';
import { anyHarm, fileOf, harmed, unharmed } from '../../support/scan/harm';
import { otherwise } from '../../support/scan/otherwise';
import { lookOf, shotOf } from '../../support/scan/shots';
import { withFolder } from './tools';

/** Pictures in all; a part of them where every change is tested. */
const many = process.env.CI === undefined ? 300 : 1;
const resolutions = [100, 150, 150, 200, 200, 300];

/** One in ten is of an organ that received nothing. */
function reportAt(seed: number): Report {
  const report = consistentReport(seed);
  return seed % 10 === 9 ? { ...report, values: report.values.map(() => 0) } : report;
}

/** What the command line reads of a picture, against what is written there. */
function readBack(truth: Report, bytes: Uint8Array, name: string): Compared {
  const said = withFolder((folder) => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    return told(nianbao('check', file, '--json'));
  });
  const [values = {}] = said.map((one) => one.values);
  const blank = Object.fromEntries(truth.form.figures.map(({ id }) => [id, null]));
  return comparedWith(truth, [withFigures(truth, { ...blank, ...values })]);
}

describe('pictures of known figures', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it('tilted, blurred, in bad light, under a stamp: no figure wrong; most of them read', async () => {
    const all: (Compared & { readonly dpi: number })[] = [];
    for (let seed = 0; seed < many; seed += 1) {
      // From the second on, so that the part that is tested always is of the usual resolution.
      const dpi = resolutions[(seed + 1) % resolutions.length] ?? 150;
      const random = randomFrom(1000 + seed);
      const harm = anyHarm(random);
      const truth = reportAt(seed);
      const picture = await shotOf(browser, truth, lookOf(random), dpi);
      const bytes = fileOf(harmed(picture, harm, random), harm);
      all.push({ ...readBack(truth, bytes, harm.quality === null ? 'a.png' : 'a.jpg'), dpi });
    }
    sumOf(all, 'pictures, all');
    const usual = all.filter(({ dpi }) => dpi >= 150);
    const { whole, read } = sumOf(usual, 'pictures of 150 dots an inch and more');
    expect(all.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(read).toBeGreaterThanOrEqual(0.95);
    // A single one may miss a figure.
    if (usual.length > 20) expect(whole).toBeGreaterThanOrEqual(0.8 * usual.length);
  }, 14_400_000);

  it('light on dark, on their heads and on their sides: read whole', async () => {
    const truth = reportAt(3);
    const picture = await shotOf(browser, truth, lookOf(randomFrom(3)), 150);
    const all = Object.values(otherwise)
      .slice(0, many)
      .map((changed) => readBack(truth, fileOf(changed(picture), unharmed), 'a.png'));
    const { wrong, whole } = sumOf(all, 'pictures otherwise than they are meant');
    expect(wrong).toEqual([]);
    expect(whole).toBe(all.length);
  }, 600_000);
});
