/** Writes docs/rules.md from the rules: `npm run docs:rules`. A test keeps both equal. */
import { build } from 'esbuild';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
const outfile = join(root, 'node_modules', '.cache', 'nianbao', 'handbook.mjs');
await build({
  absWorkingDir: root,
  entryPoints: ['src/validation/handbook.ts'],
  bundle: true,
  format: 'esm',
  outfile,
});
const { rulesHandbook } = await import(pathToFileURL(outfile).href);
writeFileSync(join(root, 'docs', 'rules.md'), rulesHandbook());
