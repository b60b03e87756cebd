import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** Where Chrome, Edge and Chromium are usually installed, by platform. */
const usual = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    process.env.PROGRAMFILES,
    process.env['PROGRAMFILES(X86)'],
    process.env.LOCALAPPDATA,
  ].flatMap((folder) =>
    folder
      ? [
          path.join(folder, 'Google/Chrome/Application/chrome.exe'),
          path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : [],
  ),
};

/** A Chromium that this machine has: CHROME_PATH, an installed one, or Playwright's; or null. */
export function findBrowser() {
  const candidates = [
    process.env.CHROME_PATH,
    ...(usual[process.platform] ?? []),
    chromium.executablePath(),
  ];
  return candidates.find((file) => file && existsSync(file)) ?? null;
}

/** Starts it without a window. It is kept from looking anything up outside. */
export async function launch() {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error('没有找到 Chrome、Edge 或 Chromium；可设 CHROME_PATH 指明。');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
