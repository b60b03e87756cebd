/**
 * npm run package -- --addin https://… [--office https://…/office.js] [--out FILE.zip]
 *
 * One zip for an administrator: the site, the manifest filled with its address, checksums, and for each
 * road of docs/deploy.md the settings or the script that it needs. Sends nothing anywhere.
 */
import { strToU8, zipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { roadsTo } from './roads.mjs';

const root = path.join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    addin: { type: 'string' },
    office: { type: 'string' },
    out: { type: 'string', default: 'nianbao-addin.zip' },
  },
});

/** @throws Error with a sentence for who called it */
function addressOf(text, what) {
  if (!text || !URL.canParse(text) || new URL(text).protocol !== 'https:') {
    throw new Error(
      `请写明${what}的 https 地址。例：npm run package -- --addin https://oa.example.gov.cn/nianbao`,
    );
  }
  return text.replace(/\/$/, '');
}

const filesUnder = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

async function main() {
  const addin = addressOf(values.addin, '加载项站点');
  process.env.ADDIN_URL = addin;
  if (values.office) process.env.OFFICE_JS_URL = addressOf(values.office, 'office.js ');
  // It reads its settings when it is loaded.
  const { buildAddin } = await import('./build.mjs');
  await buildAddin();
  const site = path.join(root, 'dist/addin');
  const officeOrigin = new URL(values.office ?? 'https://appsforoffice.microsoft.com').origin;
  const entries = Object.fromEntries(
    filesUnder(site).map((file) => [
      `site/${path.relative(site, file).split(path.sep).join('/')}`,
      new Uint8Array(readFileSync(file)),
    ]),
  );
  entries['manifest.xml'] = entries['site/manifest.xml'];
  Object.assign(entries, roadsTo({ addin, officeOrigin }));
  entries['部署说明.md'] = new Uint8Array(readFileSync(path.join(root, 'docs/deploy.md')));
  const sums = Object.entries(entries).map(
    ([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}`,
  );
  entries['SHA256SUMS'] = strToU8(`${sums.join('\n')}\n`);
  writeFileSync(values.out, zipSync(entries));
  console.log(`${values.out}：${Object.keys(entries).length} 个文件，站点地址 ${addin}`);
}

try {
  await main();
} catch (trouble) {
  console.error(trouble instanceof Error ? trouble.message : trouble);
  process.exitCode = 2;
}
