import { existsSync } from 'node:fs';
import { launch } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';

/** The worker as it is deployed. */
const built = 'dist/addin/reading.js';
/** How often a file is read; the middle one counts. */
const many = 41;

/**
 * What the pane waits for a file, in milliseconds: the built worker in a browser, started anew for
 * every file, as the pane starts it. The files take turns.
 * @returns null where the add-in is not built
 */
export async function paneWaits(files: readonly Uint8Array[]): Promise<readonly number[] | null> {
  if (!existsSync(built)) return null;
  const { url, close } = await serve(0);
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(url);
    const contents = files.map((bytes) => Array.from(bytes));
    return await page.evaluate(waits, { contents, worker: `${url}addin/reading.js`, many });
  } finally {
    await browser.close();
    close();
  }
}

interface Asked {
  readonly contents: readonly (readonly number[])[];
  readonly worker: string;
  readonly many: number;
}

/** Runs in the page: nothing from around it may be used. */
async function waits({ contents, worker: url, many: times }: Asked): Promise<number[]> {
  const wait = (content: Uint8Array) =>
    new Promise<number>((resolve, reject) => {
      const start = performance.now();
      const worker = new Worker(url);
      worker.addEventListener('message', ({ data }: MessageEvent<object>) => {
        worker.terminate();
        if ('reports' in data) resolve(performance.now() - start);
        else reject(new Error(JSON.stringify(data)));
      });
      worker.postMessage({ content, name: 'a.xlsx' });
    });
  const files = contents.map((content) => ({ bytes: Uint8Array.from(content), all: [0].slice(1) }));
  for (let i = 0; i < times; i += 1) {
    for (const { bytes, all } of files) all.push(await wait(bytes));
  }
  return files.map(({ all }) => all.sort((a, b) => a - b)[Math.floor(times / 2)] ?? NaN);
}
