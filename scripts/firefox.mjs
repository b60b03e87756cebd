import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import WebSocket from 'ws';

/** Where Firefox is usually installed. */
const usual = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

/** A Firefox that this machine has: FIREFOX_PATH, or an installed one; or null. */
export function findFirefox() {
  return [process.env.FIREFOX_PATH, ...usual].find((file) => file && existsSync(file)) ?? null;
}

/** Every way out leads to a port where nobody listens; what is saved lands in one folder unasked. */
const settings = (downloads) => ({
  'network.proxy.type': 1,
  'network.proxy.socks': '127.0.0.1',
  'network.proxy.socks_port': 9,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.download.alwaysOpenPanel': false,
  'browser.download.always_ask_before_handling_new_types': false,
  'dom.disable_beforeunload': true,
});

/**
 * Starts Firefox without a window and speaks WebDriver BiDi to it, as far as a test needs: open a page,
 * run a script in it, press keys. Playwright drives a Firefox of its own alone.
 */
export async function launchFirefox() {
  const program = findFirefox();
  if (!program) throw new Error('没有找到 Firefox；可设 FIREFOX_PATH 指明。');
  const profile = mkdtempSync(path.join(tmpdir(), 'firefox-'));
  const downloads = mkdtempSync(path.join(tmpdir(), 'downloads-'));
  const lines = Object.entries(settings(downloads)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  const run = ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile];
  const browser = spawn(program, run, { stdio: ['ignore', 'ignore', 'pipe'] });
  const connection = await connected(await addressTold(browser));
  await connection.send('session.new', { capabilities: {} });
  // In the window's first tab the bar for addresses has the focus, and no page gets it.
  const { context } = await connection.send('browsingContext.create', { type: 'tab' });
  const ended = new Promise((resolve) => {
    browser.on('exit', resolve);
  });
  return {
    downloads,
    open: async (url) => {
      await connection.send('browsingContext.navigate', { context, url, wait: 'complete' });
      await connection.send('browsingContext.activate', { context });
    },
    /** What a script comes to in the page, by way of JSON. @throws Error where it throws */
    evaluate: async (expression) => {
      const { result, exceptionDetails } = await connection.send('script.evaluate', {
        expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
        target: { context },
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return JSON.parse(result.value);
    },
    /** Presses keys one after the other, as a user does; `\uE007` is Enter. */
    type: (text) => {
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      const keys = { type: 'key', id: 'keyboard', actions };
      return connection.send('input.performActions', { context, actions: [keys] });
    },
    /** Clicks at a place of the page, in pixels from its upper left corner. */
    click: (x, y) => {
      const actions = [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      const mouse = { type: 'pointer', id: 'mouse', actions };
      return connection.send('input.performActions', { context, actions: [mouse] });
    },
    close: async () => {
      browser.kill();
      await ended;
      for (const folder of [profile, downloads]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Firefox tells on its standard error where it listens. */
function addressTold(browser) {
  return new Promise((resolve, reject) => {
    let told = '';
    browser.stderr.on('data', (data) => {
      told += data;
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(told) ?? [];
      if (address) resolve(`${address}/session`);
    });
    browser.on('exit', () => {
      reject(new Error(`Firefox ended: ${told}`));
    });
  });
}

/** Commands and their answers, by number. */
function connected(address) {
  const socket = new WebSocket(address);
  const waiting = new Map();
  let next = 0;
  socket.on('message', (data) => {
    const { id, type, result, message } = JSON.parse(data);
    const answer = waiting.get(id);
    waiting.delete(id);
    if (type === 'error') answer?.reject(new Error(message));
    else answer?.resolve(result);
  });
  const send = (method, params) =>
    new Promise((resolve, reject) => {
      const id = (next += 1);
      waiting.set(id, { resolve, reject });
      socket.send(JSON.stringify({ id, method, params }));
    });
  return new Promise((resolve, reject) => {
    socket.on('open', () => {
      resolve({ send });
    });
    socket.on('error', reject);
  });
}
