/**
 * npm run bench: what the main job costs. Each room is measured in a process of its own; the
 * sizes are those of a fresh build. Longer ones stand alone: bench:locate, bench:documents, bench:page.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const measures = [
  ['审核 check', 'bench.mjs', 'check'],
  ['识别 recognise', 'bench.mjs', 'recognise', '1100'],
  ['PDF 和图片 pages', 'bench.mjs', 'pages'],
  ['Excel（模拟宿主）', 'bench.mjs', 'excel'],
  ['台账 ledger', 'bench.mjs', 'ledger'],
  ['自定义函数 custom functions', 'bench.mjs', 'functions'],
  ['构建 build', 'build.mjs'],
  ['体积 sizes', 'check-sizes.mjs'],
];

for (const [title, script, ...args] of measures) {
  console.log(`\n── ${title}`);
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, script), ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
