// What the add-in's pages load, compressed, against their budgets: npm run check:sizes (after build)
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const folder = fileURLToPath(new URL('../dist/addin', import.meta.url));

/** Compressed kilobytes that a page may load before it works; office.js not counted. */
const budgets = { taskpane: 300, commands: 60, functions: 60 };

let failed = 0;
for (const [page, budget] of Object.entries(budgets)) {
  const html = readFileSync(path.join(folder, `${page}.html`), 'utf8');
  const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, source]) => source);
  const own = scripts.filter((source) => !source.includes('://'));
  const size = own.reduce(
    (sum, file) => sum + gzipSync(readFileSync(path.join(folder, file))).length,
    0,
  );
  const kilobytes = size / 1000;
  const verdict = kilobytes <= budget ? 'ok' : 'TOO LARGE';
  if (kilobytes > budget) failed += 1;
  console.log(`${page}: ${kilobytes.toFixed(1)} kB compressed of ${budget} kB: ${verdict}`);
}
process.exitCode = failed > 0 ? 1 : 0;
