import { strToU8 } from 'fflate';

/**
 * The scripts and data that come with this page: packed into it where it is one file, beside it
 * where it is a folder.
 */

/** A script as a page runs it: its text, or where it stands. */
export type Script = { readonly text: string } | { readonly address: string };

/** What is packed is compressed and written as base64, which needs no escaping in HTML. */
async function unpacked(base64: string): Promise<string> {
  const bytes = strToU8(atob(base64), true);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}

/** A script by its name, `taskpane.js`. */
export async function scriptNamed(name: string): Promise<Script> {
  const packed = document.getElementById(name)?.textContent;
  if (packed) return { text: await unpacked(packed.trim()) };
  return { address: new URL(name, document.baseURI).href };
}

/** Data that are always in the page itself, such as the manifest. @throws Error where they are not */
export function dataNamed(name: string): unknown {
  const text = document.getElementById(name)?.textContent;
  if (!text) throw new Error(`页面不完整：缺少“${name}”。请重新取得这个文件。`);
  return JSON.parse(text) as unknown;
}

/** Where a worker finds the script. */
export const scriptAddress = (script: Script): string =>
  'text' in script
    ? URL.createObjectURL(new Blob([script.text], { type: 'text/javascript' }))
    : script.address;

/** Runs a script in a window; resolves when it has run. */
export function runScript(target: Window, script: Script): Promise<void> {
  const element = target.document.createElement('script');
  const ran = new Promise<void>((resolve, reject) => {
    if ('text' in script) {
      element.textContent = script.text;
      resolve();
      return;
    }
    element.src = script.address;
    element.addEventListener('load', () => {
      resolve();
    });
    element.addEventListener('error', () => {
      reject(new Error(`没有读到“${script.address}”。请确认文件夹完整。`));
    });
  });
  target.document.head.append(element);
  return ran;
}
