import { buildAll } from '../../scripts/build.mjs';
import { findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';

/** Builds what is deployed and serves the workbench over it, once for all files of tests. */
export default async function setup() {
  const browser = findBrowser();
  if (!browser) throw new Error('No Chrome, Edge or Chromium: npm test installs one.');
  await buildAll();
  const { url, close } = await serve(Number(process.env.TEST_PORT ?? 0));
  process.env.NIANBAO_URL = url;
  process.env.NIANBAO_BROWSER = browser;
  globalThis.closeWorkbench = close;
}
