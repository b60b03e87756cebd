// npm run release -- 0.2.0 [--addin https://…]: sets the version everywhere, dates the changelog's
// section and builds; with the address of a site it packs the add-in for it too (`npm run package`,
// which takes what follows the version). It commits nothing: what it changed is looked at first, and
// it says what to do then.
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { dated, versioned, versionedFiles } from './release-texts.mjs';

const root = new URL('..', import.meta.url);
const at = (name) => new URL(name, root);

async function rewrite(name, change) {
  await writeFile(at(name), change(await readFile(at(name), 'utf8')));
}

function run(command, args) {
  const windows = process.platform === 'win32';
  const { status } = spawnSync(command, args, {
    cwd: fileURLToPath(root),
    stdio: 'inherit',
    shell: windows,
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} 没有成功`);
}

const [version = '', ...packing] = process.argv.slice(2);
if (!/^\d+\.\d+\.\d+$/.test(version)) {
  console.error('用法：npm run release -- 0.2.0 [--addin https://oa.example.gov.cn/nianbao]');
  process.exit(2);
}
const today = new Date().toISOString().slice(0, 10);
await rewrite('CHANGELOG.md', (text) => dated(text, version, today));
for (const name of versionedFiles) {
  await rewrite(name, (text) => versioned(name, text, version));
}
run('npm', ['run', 'build']);
if (packing.length > 0) run('npm', ['run', 'package', '--', ...packing]);
console.log(`
${version} 已写入 ${versionedFiles.join('、')} 和 CHANGELOG.md；dist/page/年报助手.html 已生成${packing.length > 0 ? '，加载项已打包' : ''}。
看过改动以后：
  git commit -am "Version ${version}"
  git tag v${version}`);
