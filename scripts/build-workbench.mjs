import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { pageFrame } from './page-frame.mjs';
import { withoutHyphenation } from './without-hyphenation.mjs';
import { withoutStore } from './without-store.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = path.join(root, 'dist/workbench');

/** What this page says of itself; its policy is a header of the server (serve.mjs). */
const page = {
  title: '政府信息公开年报助手 · 工作台',
  name: '年报助手工作台',
  icon: 'addin/assets/icon-32.png',
  disclaimer: '<strong>本页模拟 Excel，不是 Excel。</strong>数据只在这台电脑上处理，不会发往别处。',
  policy: '',
  style: '<link rel="stylesheet" href="workbench.css" />',
  parts: '',
  script: '<script src="workbench.js" defer></script>',
};

/**
 * Bundles the workbench's page into `dist/workbench`, in about a second. Not minified: it goes
 * from this machine to this machine, and nobody deploys it.
 */
export async function buildWorkbench() {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: {
      workbench: 'src/workbench/index.ts',
      opening: 'src/workbench/opening/worker.ts',
      plug: 'src/workbench/plug.ts',
    },
    bundle: true,
    outdir: out,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutHyphenation, withoutStore],
    logLevel: 'warning',
  });
  await writeFile(path.join(out, 'index.html'), await pageFrame(page));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWorkbench();
