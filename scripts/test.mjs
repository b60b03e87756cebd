// npm test: all tests, those in a real browser too. Arguments go to jest: npm test -- tests/form
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { findBrowser } from './browser.mjs';

const require = createRequire(import.meta.url);

function run(command, args) {
  return spawnSync(command, args, { stdio: 'inherit' }).status ?? 1;
}

/** The browser tests need a Chromium of any make; where there is none, one is fetched. */
function getBrowser() {
  const isRootOnDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (isRootOnDebian && run('apt-get', ['install', '-y', 'chromium']) === 0) return;
  run(process.execPath, [require.resolve('playwright-core/cli.js'), 'install', 'chromium']);
}

if (!findBrowser()) getBrowser();
process.exitCode = run(process.execPath, [
  require.resolve('jest/bin/jest.js'),
  ...process.argv.slice(2),
]);
