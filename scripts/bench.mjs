/**
 * Measures one room: `node scripts/bench.mjs check` bundles bench/check.ts (or
 * bench/check/index.ts) and runs it in a Node of its own, with the arguments that follow.
 */
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const [name = 'check', ...rest] = process.argv.slice(2);
const root = join(import.meta.dirname, '..');
const entry = [`bench/${name}.ts`, `bench/${name}/index.ts`].find((file) =>
  existsSync(join(root, file)),
);
if (!entry) {
  console.error(`There is no bench/${name}.ts and no bench/${name}/index.ts.`);
  process.exit(2);
}

// Inside node_modules, so that the packages left outside the bundle are found.
const outfile = join(root, 'node_modules', '.cache', 'nianbao', `bench-${name}.mjs`);
await build({
  absWorkingDir: root,
  entryPoints: [entry],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  // They find the project by where they stand.
  external: ['./scripts/*'],
  target: 'node20',
  // The tests' helpers, which some benches use, are CommonJS under jest.
  banner: {
    js: `import { createRequire as requireOfBench } from 'node:module'; const require = requireOfBench(import.meta.url); const __filename = import.meta.filename;`,
  },
  outfile,
});
const { status } = spawnSync(process.execPath, ['--expose-gc', outfile, ...rest], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
