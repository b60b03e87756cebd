/**
 * npm run excel: builds the add-in, serves it over https on this machine with a certificate that it
 * makes and asks to trust, and opens it in the Excel that is there. Ctrl+C ends it and takes the
 * add-in out again.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import path from 'node:path';
import { buildAddin } from './build.mjs';
import { mediaTypeOf } from './media-types.mjs';

const root = path.join(import.meta.dirname, '..');
const site = path.join(root, 'dist/addin');
const manifest = path.join(site, 'manifest.xml');
const port = 3000;

/** It cannot be a dependency, as it brings a part that is compiled for each machine; it is fetched when it is wanted. */
const debugging = 'office-addin-debugging@7.0.0';

function answer(request, response) {
  const { pathname } = new URL(request.url ?? '/', 'https://localhost');
  const file = path.join(site, path.normalize(decodeURIComponent(pathname)));
  if (!file.startsWith(site + path.sep) || !existsSync(file) || path.extname(file) === '') {
    response.writeHead(404).end();
    return;
  }
  const type = mediaTypeOf(file);
  response.setHeader('Content-Type', type);
  // Icons with any word on how long to keep them are replaced by Office with one of its own.
  if (!type.startsWith('image/')) response.setHeader('Cache-Control', 'no-cache');
  response.end(readFileSync(file));
}

function run(command, ...args) {
  return new Promise((resolve) => {
    const child = spawn('npx', ['--yes', debugging, command, manifest, ...args], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

async function main() {
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    throw new Error(
      '这台电脑上没有桌面版 Excel 可用（只有 Windows 和 Mac 有）。可以用 npm start 打开工作台试用；\n要在 Excel 里试，请在装有 Excel 的电脑上运行 npm run excel，或按 docs/deploy.md 部署。',
    );
  }
  console.log('正在构建……');
  await buildAddin();
  // Loaded only here: it looks for the certificate store of the system.
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  console.log('需要一张开发用的证书；系统会询问是否信任它（只用于本机 localhost）。');
  const server = createServer(await getHttpsServerOptions(), answer);
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  console.log(`加载项在 https://localhost:${port}，正在打开 Excel……按 Ctrl+C 结束并移除。`);
  const code = await run('start', 'desktop', '--app', 'excel', '--no-debug');
  if (code !== 0) {
    console.error(
      '没有能在 Excel 里打开。网站仍在运行：可以在 Excel 的“插入—我的加载项—上传我的加载项”里选\n' +
        `${manifest}；Windows 上没有“上传”时，按 docs/deploy.md 用网络共享文件夹。`,
    );
  }
  process.once('SIGINT', () => {
    server.close();
    void run('stop').then(() => process.exit(0));
  });
}

try {
  await main();
} catch (trouble) {
  console.error(trouble instanceof Error ? trouble.message : trouble);
  process.exitCode = 2;
}
