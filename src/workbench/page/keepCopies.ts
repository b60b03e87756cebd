import type { OpenWorkbook } from '../openOnDesk';
import { element } from './element';
import { recovery } from './recovery';

/** Milliseconds between two looks at what is not saved. */
const pause = 15_000;

/** The switch by which the user asks for recovery copies, which are then kept as the work goes on. */
export function recoverySwitch(
  books: () => readonly OpenWorkbook[],
  tell: (sentence: string) => void,
): HTMLElement {
  const box = element('input', { type: 'checkbox' });
  box.checked = recovery.wanted();
  box.addEventListener('change', () => {
    recovery.want(box.checked).then(
      () => {
        tell(box.checked ? on : off);
      },
      () => {
        tell(failed);
      },
    );
  });
  const kept = new Map<OpenWorkbook, string>();
  setInterval(() => {
    if (recovery.wanted()) void keepAll(books(), kept).catch(() => undefined);
  }, pause);
  return element('label', { class: 'recovery', title: about }, box, '恢复副本');
}

const about = `没有保存就关了浏览器或断了电，下次可以恢复到最多 ${pause / 1000} 秒以前。副本只在这台电脑的这个浏览器里。`;
const on = `没有保存的改动每 ${pause / 1000} 秒留一份恢复副本，只在这台电脑的这个浏览器里；在公用电脑上请不要勾选。`;
const off = '不再留恢复副本，已有的副本都已删除。';
const failed = '这个浏览器不让网页存东西，留不了恢复副本。';

/** Copies what is not saved, and throws away the copies of what has been saved or closed since. */
async function keepAll(
  books: readonly OpenWorkbook[],
  kept: Map<OpenWorkbook, string>,
): Promise<void> {
  for (const [book, id] of kept) {
    if (books.includes(book) && book.unsaved()) continue;
    kept.delete(book);
    await recovery.drop(id);
  }
  for (const book of books) {
    if (!book.unsaved()) continue;
    const id = kept.get(book) ?? crypto.randomUUID();
    kept.set(book, id);
    const { bytes } = await book.save();
    await recovery.keep({ id, name: book.name, time: Date.now(), bytes });
  }
}
