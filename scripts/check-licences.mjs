// Every package that npm ci installs must carry a permissive licence: npm run check:licences
import { readFileSync } from 'node:fs';

const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'Artistic-2.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
]);

/** Looked at by hand: what stands in their folder, or why they may be used all the same. */
const known = {
  '@microsoft/office-js': 'Microsoft’s own terms; only to develop with, never bundled or handed on',
  '@univerjs/telemetry': 'Apache-2.0 by its LICENSE file; an interface without code behind it',
  'axe-core': 'MPL-2.0; only to test with, unmodified',
};

/** Without a licence, without releases, or under the GPL; and what would pull them in. */
const forbidden = [
  /^@univerjs-pro\//,
  /^@univerjs\/presets$/,
  /^hyperformula$/,
  /^exceljs$/,
  /^xlsx$/,
];

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const problems = [];
let count = 0;
for (const [folder, entry] of Object.entries(lock.packages)) {
  const name = folder.split('node_modules/').at(-1);
  if (!name || entry.link) continue;
  count += 1;
  if (forbidden.some((pattern) => pattern.test(name))) problems.push(`${name} must not be used.`);
  if (name in known) {
    if (!entry.dev) problems.push(`${name} is only to develop with.`);
    continue;
  }
  const licence = entry.license ?? licenceInFolder(folder);
  if (!isPermissive(licence)) problems.push(`${name}: ${licence ?? 'no licence'}`);
}
for (const problem of problems) console.error(problem);
console.log(`${count} packages, ${problems.length} licence problems.`);
process.exitCode = problems.length > 0 ? 1 : 0;

/** `(MIT OR GPL-3.0)` is permissive, `MIT AND GPL-3.0` is not. */
function isPermissive(licence) {
  if (typeof licence !== 'string') return false;
  const choices = licence.replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((one) => permissive.has(one.trim())));
}

function licenceInFolder(folder) {
  try {
    const manifest = new URL(`../${folder}/package.json`, import.meta.url);
    const { license, licenses } = JSON.parse(readFileSync(manifest, 'utf8'));
    return license?.type ?? license ?? licenses?.map(({ type }) => type).join(' OR ');
  } catch {
    return undefined;
  }
}
