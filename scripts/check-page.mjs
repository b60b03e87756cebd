// The page without Excel carries nothing of office.js and is no larger than it may: npm run check:page (after build)
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { oneFile } from './build-page.mjs';
import { officeJsIn } from './office-js-in.mjs';

/** Megabytes of the page as one file. */
const budget = 12;

const found = officeJsIn(fileURLToPath(new URL('../dist/page', import.meta.url)));
for (const line of found) console.error(`office.js in dist/page/${line}`);
const megabytes = statSync(oneFile).size / 1e6;
const size = `${megabytes.toFixed(1)} MB of ${budget} MB`;
console.log(`年报助手.html: ${size}: ${megabytes <= budget ? 'ok' : 'TOO LARGE'}`);
if (found.length === 0) console.log('dist/page: nothing of office.js');
process.exitCode = found.length > 0 || megabytes > budget ? 1 : 0;
