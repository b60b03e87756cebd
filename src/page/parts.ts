import { strToU8 } from 'fflate';

/**
 * The scripts and data that come with this page: packed into it where it is one file, beside it
 * where it is a folder.
 */

/** Newer browsers read base64 themselves, and many times as fast. */
const { fromBase64 = (text: string) => strToU8(atob(text), true) } = Uint8Array as {
  readonly fromBase64?: (text: string) => Uint8Array;
};

/** What is packed is compressed and written as base64, which needs no escaping in HTML. */
async function unpacked(base64: string): Promise<Blob> {
  const bytes = Uint8Array.from(fromBase64(base64));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream, { headers: { 'content-type': 'text/javascript' } }).blob();
}

/** Where a script is, by its name: `taskpane.js`. */
export async function scriptNamed(name: string): Promise<string> {
  const packed = document.getElementById(name)?.textContent;
  return packed
    ? URL.createObjectURL(await unpacked(packed.trim()))
    : new URL(name, document.baseURI).href;
}

/** Data that are always in the page itself, such as the manifest. @throws Error where they are not */
export function dataNamed(name: string): unknown {
  const text = document.getElementById(name)?.textContent;
  if (!text) throw new Error(`页面不完整：缺少“${name}”。请重新取得这个文件。`);
  return JSON.parse(text) as unknown;
}

/** Runs a script in a window; resolves when it has run. */
export function runScript(target: Window, address: string): Promise<void> {
  const element = target.document.createElement('script');
  element.src = address;
  const ran = new Promise<void>((resolve, reject) => {
    element.addEventListener('load', () => {
      resolve();
    });
    element.addEventListener('error', () => {
      reject(new Error(`没有读到“${address}”。请确认文件完整。`));
    });
  });
  target.document.head.append(element);
  return ran;
}
