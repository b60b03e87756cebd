import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { pageFrame } from './page-frame.mjs';
import { withoutHyphenation } from './without-hyphenation.mjs';
import { withoutStore } from './without-store.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const addin = path.join(root, 'dist/addin');
const out = path.join(root, 'dist/page');

/** The page as one file, for a stick or a share. */
export const oneFile = path.join(out, '年报助手.html');

/** What browsers have to understand: the first Safari in which all of the page works. */
const target = ['chrome109', 'firefox115', 'safari16.4'];

/** The add-in's own sources, and what runs beside them. */
const scripts = {
  page: 'src/page/index.ts',
  opener: 'src/page/opener.ts',
  taskpane: 'src/taskpane/index.tsx',
  commands: 'src/commands/index.ts',
  reading: 'src/taskpane/reading/worker.ts',
  opening: 'src/workbench/opening/worker.ts',
};

/** The grid's own first, for the page's say the last word. */
const styles = ['opener.css', 'page.css'];

/** What this page does in a way of its own, by how the add-in's sources import it. */
const ownWays = {
  name: 'own-ways',
  setup: ({ onResolve }) => {
    for (const [imported, file] of [
      [/\/startWorker$/, 'startWorker.ts'],
      [/^#pdf$/, 'pdfEngine.ts'],
    ])
      onResolve({ filter: imported }, () => ({ path: path.join(root, 'src/page/frames', file) }));
  },
};

/**
 * Builds the add-in as a page without office.js and without a server, from the sources and what is
 * already in `dist/addin`: a folder for a web server, and the same as one file.
 */
export async function buildPage() {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: scripts,
    bundle: true,
    minify: true,
    write: false,
    outdir: out,
    format: 'iife',
    target,
    jsx: 'automatic',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.url': 'self.location.href' },
    plugins: [ownWays, withoutHyphenation, withoutStore],
    logLevel: 'warning',
  });
  const built = new Map(outputFiles.map(({ path: file, text }) => [path.basename(file), text]));
  built.set('functions.js', await readFile(path.join(addin, 'functions.js'), 'utf8'));
  const frame = await filledFrame();
  await Promise.all([...built].map(([name, text]) => writeFile(path.join(out, name), text)));
  const folder = await frame({
    policy: policy("'self'", "'self'"),
    style: styles.map((name) => `<link rel="stylesheet" href="${name}" />`).join(''),
    script: '<script src="page.js"></script>',
    packed: '',
  });
  await writeFile(path.join(out, 'index.html'), folder);

  const apart = [...built.keys()].filter((name) => name.endsWith('.js') && name !== 'page.js');
  const whole = await frame({
    policy: policy("'unsafe-inline' blob:", 'blob:'),
    style: styles.map((name) => `<style>${built.get(name)}</style>`).join(''),
    script: `<script>${inHtml(built.get('page.js'))}</script>`,
    packed: apart.map((name) => packed(name, built.get(name))).join('\n'),
  });
  await writeFile(oneFile, whole);
}

/** The page itself loads what comes with it and talks to nobody. Univer and Fluent inject styles. */
function policy(script, worker) {
  const rules = [
    "default-src 'none'",
    `script-src ${script} 'wasm-unsafe-eval'`,
    `worker-src ${worker}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${rules}" />`;
}

/** Nothing in a script may end or open an element of the HTML that it stands in. */
const inHtml = (script) => script.replace(/<(?=!--|\/?script)/gi, '\\x3C');

const packed = (name, text) =>
  `<script type="text/plain" id="${name}">${gzipSync(text, { level: 9 }).toString('base64')}</script>`;

/** As JSON, in which no character can mean anything to HTML. */
const data = (name, value) =>
  `<script type="application/json" id="${name}">${JSON.stringify(value).replaceAll('<', '\\u003C')}</script>`;

/** The page with what is the same in both forms: icons, manifest, what the functions are. */
async function filledFrame() {
  const icon = async (name) => {
    const bytes = await readFile(path.join(addin, 'assets', name));
    return `data:image/png;base64,${bytes.toString('base64')}`;
  };
  const manifest = await readFile(path.join(addin, 'manifest.xml'), 'utf8');
  const icons = new Map();
  for (const [address, name] of manifest.matchAll(/https:[^"]*\/assets\/([^"/]+\.png)/g))
    if (!icons.has(address)) icons.set(address, await icon(name));
  let xml = manifest;
  for (const [address, data] of icons) xml = xml.replaceAll(`"${address}"`, `"${data}"`);
  const functions = await readFile(path.join(addin, 'functions.json'), 'utf8');
  const parts = [data('manifest.xml', xml), data('functions.json', JSON.parse(functions))].join(
    '\n',
  );
  const mark = await icon('icon-32.png');
  return ({ packed: more, ...given }) =>
    pageFrame({
      title: '政府信息公开年报助手',
      name: '政府信息公开年报助手',
      disclaimer: '不需要 Excel，也不联网：<strong>数据只在这台电脑上处理。</strong>',
      ...given,
      icon: mark,
      parts: `${parts}\n${more}`,
    });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPage();
