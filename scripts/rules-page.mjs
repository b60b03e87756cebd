/** Writes docs/rules.md and docs/ledger.md from the rules: `npm run docs:rules`. Tests keep them equal. */
import { build } from 'esbuild';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');

/** What a handbook of the sources says. */
async function pageOf(room, name) {
  const outfile = join(root, 'node_modules', '.cache', 'nianbao', `${room}-handbook.mjs`);
  await build({
    absWorkingDir: root,
    entryPoints: [`src/${room}/handbook.ts`],
    bundle: true,
    format: 'esm',
    outfile,
  });
  const handbook = await import(pathToFileURL(outfile).href);
  return handbook[name]();
}

writeFileSync(join(root, 'docs', 'rules.md'), await pageOf('validation', 'rulesHandbook'));
writeFileSync(join(root, 'docs', 'ledger.md'), await pageOf('ledger', 'ledgerHandbook'));
