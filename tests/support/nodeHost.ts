import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IWorkbookData } from '@univerjs/core';
import type * as Jsdom from 'jsdom';
import type { DOMWindow } from 'jsdom';
import type { Host, HostOptions, Plug } from '../../src/workbench/host';
import type { HeadlessWorkbook } from './headless';
import { hostBundle } from './hostBundle';
import { requireOnce } from './requireOnce';

const { JSDOM, VirtualConsole, requestInterceptor } = requireOnce('jsdom') as typeof Jsdom;

/** The add-in's side and Excel's side in Node: Microsoft's client in jsdom, Univer without a screen. */
export interface NodeHost {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly window: DOMWindow;
  readonly host: Host;
  readonly plug: Plug;
  /** The grid itself, to type into as a user would. */
  readonly univerAPI: HeadlessWorkbook['univerAPI'];
  readonly stop: () => void;
}

const origin = 'http://localhost/';
const officeJs = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
let instances = 0;

/**
 * Starts a workbook and loads the unmodified office.js against it.
 * @param workbook an empty one where none is given
 */
export async function startNodeHost(
  options: HostOptions = {},
  workbook?: IWorkbookData,
): Promise<NodeHost> {
  const { createHost, hostInfo, installPlug, startHeadless } = await hostBundle();
  const { univerAPI, forgetUndo, dispose } = startHeadless(workbook);
  const host = createHost(univerAPI, { forgetUndo, ...options });
  const plugs: Plug[] = [];
  const { window } = new JSDOM('<script src="/office-js/office.js"></script>', {
    url: `${origin}pane.html?${hostInfo('zh-CN', `node${instances++}`)}`,
    runScripts: 'dangerously',
    virtualConsole: new VirtualConsole(),
    resources: { interceptors: [requestInterceptor(({ url }) => fromFolder(url))] },
    beforeParse: (fresh) => plugs.push(installPlug(fresh, host)),
  });
  const { Office: office } = await loaded(window);
  await office.onReady();
  const [plug] = plugs;
  if (!plug) throw new Error('office.js was not plugged in');
  return {
    Excel: window.Excel as typeof Excel,
    Office: office,
    window,
    host,
    plug,
    univerAPI,
    stop: () => {
      plug.remove();
      window.close();
      dispose();
    },
  };
}

/** Files of the client's own folder; anything else would be a request to the outside, and fails. */
function fromFolder(url: string): Response {
  const path = new URL(url).pathname.replace('/office-js/', '');
  if (!url.startsWith(`${origin}office-js/`)) return new Response(null, { status: 404 });
  return new Response(readFileSync(join(officeJs, path)), {
    headers: { 'Content-Type': 'text/javascript' },
  });
}

const loaded = (window: DOMWindow): Promise<{ Office: typeof Office }> =>
  new Promise((resolve) => {
    window.addEventListener('load', () => {
      resolve({ Office: window.Office as typeof Office });
    });
  });

/** Starting takes some seconds on a busy machine. */
const patience = 120_000;

/** One for all tests of a file, started before the first and stopped after the last. */
export function oneForAll<T extends { readonly stop: () => void }>(
  start: () => Promise<T>,
): () => T {
  let one: T | undefined;
  jest.setTimeout(patience);
  beforeAll(async () => {
    one = await start();
  });
  afterAll(() => {
    one?.stop();
  });
  return () => {
    if (!one) throw new Error('The host has not started.');
    return one;
  };
}

export const nodeHostForAll = (options: HostOptions = {}): (() => NodeHost) =>
  oneForAll(() => startNodeHost(options));
