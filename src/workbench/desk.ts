import { faultReason } from '../documents/unreadable';
import type { PromptKind } from './grid/prompt';
import type { Manifest } from './manifest/parse';
import type { Opener } from './opener';
import type { OpenWorkbook } from './openOnDesk';
import type { IncomingBook, WantedBook } from './opening';
import { Books } from './page/books';
import { fileTools, notOpened, type FileActions } from './page/fileTools';
import { part } from './page/element';
import { ribbon } from './page/ribbon';
import { cameFrom } from './page/saving';
import { recoverySwitch } from './page/keepCopies';
import { giveKeysBack, walkRegions } from './page/regions';
import { makeSplitter } from './page/splitter';
import { waitFor } from './page/waiting';
import './page/style.css';

export const showMessage = (message: string): void => {
  part('message').textContent = message;
};

const tellPrompt = (prompt: string, kind: PromptKind): void => {
  part('prompt').textContent = prompt;
  part('prompt').dataset.kind = kind;
};

/** A sentence for the user about something that went wrong. */
export const sentence = (trouble: unknown): string =>
  trouble instanceof Error ? trouble.message : String(trouble);

/**
 * Fills the page: files, ribbon, grid and pane; workbooks are then opened on the desk.
 * @param coming what opens them
 */
export function startDesk(manifest: Manifest, coming: Promise<Opener>): FileActions {
  const books = new Books(part('books'));
  const walkIn = walkRegions(document);
  giveKeysBack(document, [part('books'), part('grids'), part('telling')]);
  const opener = (): Promise<Opener> => {
    showMessage('正在准备表格…');
    return coming;
  };
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const open = async (wanted: WantedBook): Promise<boolean> => {
    const { attach, openOnDesk, read } = await opener();
    const { name } = wanted;
    const doing = `正在打开“${name}”……`;
    showMessage(doing);
    const waiting = waitFor(part('telling'), doing);
    const surroundings = { manifest, attach, grids: part('grids'), openAnother: open, tellPrompt };
    try {
      const incoming = await read(wanted, waiting.signal, waiting.progress);
      waiting.end();
      const opened = await openOnDesk(surroundings, incoming).catch((fault: unknown) => {
        throw new Error(faultReason(fault));
      });
      cameFrom(opened, incoming.handle);
      books.add(opened);
      begin();
      walkIn(opened.pane);
      showMessage(notice(incoming, opened));
      return true;
    } catch (trouble) {
      waiting.end();
      const isCancelled = waiting.signal.aborted;
      showMessage(isCancelled ? `已取消，没有打开“${name}”。` : notOpened(name, trouble));
      return false;
    }
  };
  const inFront = (act: (front: OpenWorkbook) => Promise<void>): void => {
    const { front } = books;
    if (!front) return;
    act(front).catch((trouble: unknown) => {
      showMessage(sentence(trouble));
    });
  };
  part('ribbon').replaceWith(ribbon(manifest, (button) => inFront((front) => front.press(button))));
  const desk = { opener, open, inFront, tell: showMessage, begun };
  part('files').append(
    ...fileTools(desk),
    recoverySwitch(() => books.all, showMessage),
  );
  makeSplitter(part('splitter'), part('panes'));
  window.addEventListener('beforeunload', (leaving) => {
    if (books.all.some((book) => book.unsaved())) leaving.preventDefault();
  });
  return desk;
}

/** What is to be known of a workbook as it opens; nothing of most. */
function notice({ copyOf }: IncomingBook, { lost }: OpenWorkbook): string {
  if (copyOf !== undefined)
    return `“${copyOf}”不是 .xlsx，只取出了单元格里的内容，没有格式和公式；保存时存为新的 .xlsx 文件，原来的文件不动。`;
  if (lost.length === 0) return '';
  return `这个文件里的${lost.join('、')}不在这里显示。只改单元格里的内容、插入年报表格再保存，它们原样保留。`;
}
