import type { OpenWorkbook } from '../openOnDesk';
import { saveNew, writeTo } from './disk';

/** What saving said: a sentence for the user, or null where they thought better of it. */
type Said = string | null;

/** Files that can be written again, by the workbooks that came from them or went into them. */
const files = new WeakMap<OpenWorkbook, FileSystemFileHandle>();

/** Remembers from which file a workbook came, as far as the browser lets it be written. */
export function cameFrom(
  book: OpenWorkbook,
  handle: FileSystemFileHandle | null | undefined,
): void {
  if (handle) files.set(book, handle);
}

/**
 * Saves a workbook: into its file where that loses nothing, else as a new file, after the user was
 * told what the new one would lack. A file is never written over by a poorer copy.
 */
export async function saveWorkbook(book: OpenWorkbook, asNew = false): Promise<Said> {
  const saved = await book.save();
  const handle = files.get(book);
  const poorer = saved.lost.length > 0;
  if (poorer && !window.confirm(asked(book.name, saved.lost))) return null;
  if (handle && !asNew && !poorer) {
    await writeTo(handle, saved.bytes);
    saved.taken();
    return `已保存到“${handle.name}”。`;
  }
  const name = `${book.name}${poorer ? '-另存' : ''}.${saved.ending}`;
  const to = await saveNew(name, saved.bytes);
  if (to === null) return null;
  saved.taken();
  if (to === 'downloads') return `已保存，在浏览器的下载文件夹里：“${name}”。`;
  files.set(book, to);
  return `已保存到“${to.name}”。`;
}

const asked = (name: string, lost: readonly string[]): string =>
  `这次改动的不只是单元格里的内容和插入的表格，文件要整个重新写出，“${name}”里的${lost.join('、')}不会在新文件里。\n\n` +
  '原来的文件不会改动。要另存为一个新文件吗？';
