// npm test: all tests, those in a real browser too. Arguments go to jest: npm test -- tests/form
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';
import { findFirefox } from './firefox.mjs';

/** A program of an installed package. */
const program = (file) => fileURLToPath(new URL(`../node_modules/${file}`, import.meta.url));

function run(command, args) {
  const shell = process.platform === 'win32' && command === 'npm';
  return spawnSync(command, args, { stdio: 'inherit', shell }).status ?? 1;
}

/** Whether a page can show Chinese; only Linux may come without such a font. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  return Boolean(spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout?.trim());
}

/** Installs packages of Debian where this may be done; a new machine has no list of packages yet. */
function install(names) {
  const isRootOnDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!isRootOnDebian || names.length === 0) return;
  run('apt-get', ['update', '-q']);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names]);
}

// The browser tests need a Chromium of any make, which is fetched where there is none, a Firefox, and
// letters for pictures of Chinese.
install([
  ...(findBrowser() ? [] : ['chromium']),
  ...(findFirefox() ? [] : ['firefox-esr']),
  ...(hasChineseFont() ? [] : ['fontconfig', 'fonts-noto-cjk']),
]);
if (!findBrowser())
  run(process.execPath, [program('playwright-core/cli.js'), 'install', 'chromium']);
if (!findFirefox()) console.log('请先安装 Firefox，或设 FIREFOX_PATH。');
if (!hasChineseFont()) console.log('请先安装一种中文字体：有几项测试要看图片里的字。');
const given = process.argv.slice(2);
if (given.length > 0) {
  process.exitCode = run(process.execPath, [program('jest/bin/jest.js'), ...given]);
} else {
  console.log('全部测试要十分钟左右；只跑一部分：npm test -- tests/validation');
  // The browser has both processors to itself: its tests wait for what is drawn.
  const ends = ['test:units', 'test:browser'].map((part) => run('npm', ['run', part]));
  process.exitCode = Math.max(...ends);
}
