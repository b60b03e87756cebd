import type { Host } from '../../workbench/host';
import { element } from '../../workbench/page/element';
import { createClient, type Client } from '../client';
import { runScript } from '../parts';

/** A page of the add-in in a frame of its own, for each workbook has globals of its own. */
export interface ClientFrame {
  readonly frame: HTMLIFrameElement;
  /** Loads the page anew. @param route what it is to show, as `?view=export` */
  readonly show: (route: string) => void;
  readonly run: (functionName: string, controlId: string) => Promise<void>;
  readonly remove: () => void;
}

declare global {
  interface Window {
    /** Where a page of the add-in finds the script of its worker. */
    nianbaoReading?: string;
  }
}

/** Without an address of its own, and so of this page's origin wherever this page stands. */
const blank =
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"></head><body><div id="root"></div></body></html>';

/**
 * @param script where the page's script will be
 * @param reading where the script will be of the worker that reads documents
 */
export function clientFrame(
  host: Host,
  title: string,
  script: Promise<string>,
  reading: Promise<string>,
): ClientFrame {
  const frame = element('iframe', { title });
  let client: Client | null = null;
  let route = '';
  frame.addEventListener('load', () => {
    const page = frame.contentWindow;
    if (!page) return;
    client?.remove();
    client = createClient(host);
    page.location.hash = route;
    Object.assign(page, client.globals);
    void Promise.all([script, reading]).then(([address, worker]) => {
      page.nianbaoReading = worker;
      return runScript(page, address);
    });
  });
  return {
    frame,
    show: (wanted) => {
      route = wanted.replace('?', '#');
      frame.srcdoc = blank;
    },
    run: (functionName, controlId) =>
      client?.runAction(functionName, controlId) ?? Promise.resolve(),
    remove: () => {
      client?.remove();
      frame.remove();
    },
  };
}
