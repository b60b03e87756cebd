import { formats } from '../../documents/formats';

/** Ways out of the pane. Hosts block some of them, so each says whether it worked. */

/** The same for programs that take tables, and for those that take text alone. */
export interface Flavours {
  readonly html: string;
  readonly text: string;
}

/** How long the browser may take to fetch what it is given, in milliseconds. */
const fetching = 60_000;

/** By the ending of its name; what is of no format of a report is several files, packed. */
const typeOf = (name: string) =>
  formats.find(({ endings }) => endings.some((ending) => name.endsWith(`.${ending}`)))?.type ??
  'application/zip';

/** Offers a file for download. A pane cannot see whether the host let it through. */
export function download(name: string, content: Uint8Array | string): void {
  const type = typeOf(name);
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const url = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), fetching);
}

/**
 * Puts tables on the clipboard. It is asked for at once, for Safari gives it to a click alone: what is
 * to be copied may come later. Where the modern way is closed to panes, the old copy command takes over.
 * @returns false where neither was allowed
 * @throws what kept the tables from being made
 */
export async function copyFlavours(flavours: Flavours | Promise<Flavours>): Promise<boolean> {
  const made = Promise.resolve(flavours);
  const blob = async (type: string, flavour: keyof Flavours) =>
    new Blob([(await made)[flavour]], { type });
  const blobs = {
    'text/html': blob('text/html', 'html'),
    'text/plain': blob('text/plain', 'text'),
  };
  // A clipboard that refuses waits for neither; why there is none is told below.
  void Promise.allSettled(Object.values(blobs));
  try {
    await navigator.clipboard.write([new ClipboardItem(blobs)]);
    return true;
  } catch {
    return copyByCommand(await made);
  }
}

/** Deprecated by browsers, kept by all of them, and the only way in some hosts. */
const copier: { readonly execCommand: (command: string) => boolean } = document;

function copyByCommand({ html, text }: Flavours): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', onCopy);
  try {
    return copier.execCommand('copy');
  } finally {
    document.removeEventListener('copy', onCopy);
  }
}
