import type { Clip } from '../model/clip';

/** Whether the browser lets a page look at the clipboard at all; it may still refuse. */
async function flavour(items: ClipboardItems, type: string): Promise<string | null> {
  const item = items.find(({ types }) => types.includes(type));
  return item ? (await item.getType(type)).text() : null;
}

/**
 * What lies in the clipboard, with its tables where it has them; null where it holds no text.
 * @throws DOMException where the host does not allow it, as panes in frames often do not
 */
export async function readClipboard(): Promise<Clip | null> {
  const items = await navigator.clipboard.read();
  const text = await flavour(items, 'text/plain');
  const html = await flavour(items, 'text/html');
  return text === null && html === null ? null : { text: text ?? '', html };
}
