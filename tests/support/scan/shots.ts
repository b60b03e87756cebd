import type { Browser } from 'playwright-core';
import { pageHtml } from '../../../src/documents';
import { decodePng } from '../../../src/documents/formats/picture/read/png';
import type { Report } from '../../../src/report';
import { below, type Random } from '../consistentReport';
import type { Picture } from './harm';

/** Fonts in which reports are printed, as far as the machine has them. */
const fonts = ['serif', 'sans-serif', 'FangSong, serif', 'SimSun, serif'];

/** How a page looks: what a site or a printer makes of it. */
export function lookOf(random: Random): string {
  const pick = <T>(all: readonly T[]) => all[below(all.length, random)];
  const size = 13 + below(4, random);
  return (
    `body{margin:40px;background:#fff;font:${size}px ${pick(fonts) ?? 'serif'}}` +
    `table{border-collapse:collapse;width:100%}td{border:1px solid #000;padding:${2 + below(5, random)}px;text-align:center}`
  );
}

/** A picture of a report as a browser shows it, A4 wide at so many dots an inch. */
export async function shotOf(
  browser: Browser,
  report: Report,
  look: string,
  dpi: number,
): Promise<Picture> {
  const page = await browser.newPage({
    viewport: { width: 794, height: 1123 },
    deviceScaleFactor: dpi / 96,
  });
  try {
    await page.setContent(pageHtml(report).replace('</head>', `<style>${look}</style></head>`));
    const { width, height, data } = decodePng(await page.screenshot({ fullPage: true }));
    return { width, height, data: Uint8Array.from(data) };
  } finally {
    await page.close();
  }
}
