// npm run release -- 0.2.0: sets the version everywhere, dates the changelog's section, builds and
// packs. It commits nothing: what it changed is looked at first, and it says what to do then.
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { dated, versioned } from './release-texts.mjs';

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

const [version = ''] = process.argv.slice(2);
if (!/^\d+\.\d+\.\d+$/.test(version)) {
  console.error('用法：npm run release -- 0.2.0');
  process.exit(2);
}
const today = new Date().toISOString().slice(0, 10);
await rewrite('CHANGELOG.md', (text) => dated(text, version, today));
for (const name of ['package.json', 'package-lock.json', 'manifest.xml']) {
  await rewrite(name, (text) => versioned(name, text, version));
}
run('npm', ['run', 'build']);
run('npm', ['run', 'package']);
console.log(`
${version} 已写入 package.json、package-lock.json、manifest.xml 和 CHANGELOG.md，并已打包。
看过改动以后：
  git commit -am "Version ${version}"
  git tag v${version}`);
