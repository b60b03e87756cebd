// Builds the add-in and the workbench, serves them to this machine alone, opens the browser.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { buildAll } from './build.mjs';
import { serve } from './serve.mjs';

console.log('正在构建，约需半分钟……');
await buildAll();
const { url } = await serve(Number(process.env.PORT ?? 3000));
console.log(`年报助手工作台：${url}`);
console.log('本页模拟 Excel，不是 Excel。按 Ctrl+C 结束。');
openBrowser(url);

/** In the user's own browser, where there is a screen to show it on. */
function openBrowser(address) {
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (process.env.CI || process.env.BROWSER === 'none' || !screen) return;
  const [command, ...args] = {
    darwin: ['open', address],
    win32: ['cmd', '/c', 'start', '', address],
  }[process.platform] ?? ['xdg-open', address];
  const browser = spawn(command, args, { stdio: 'ignore', detached: true });
  browser.on('error', () => console.log('没有找到浏览器，请自行打开上面的地址。'));
  browser.unref();
}
