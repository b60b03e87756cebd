import { isRecord } from '../report';

/** Where a ribbon button leaves word for the pane; both are pages of one origin. */
const key = 'nianbao.notice';

/** A notice that nobody saw for this long, in milliseconds, is not worth showing any more. */
const lifetime = 10 * 60_000;

/** Null where the browser keeps nothing for framed pages. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** Leaves a sentence that the pane shows, at once if it is open. Nothing enters the workbook. */
export function leaveNotice(text: string): void {
  storage()?.setItem(key, JSON.stringify({ text, at: Date.now() }));
}

/**
 * Shows the sentence that was left before, if it is fresh, and those that come while the page is
 * open. The function that it returns ends this.
 */
export function watchNotices(show: (text: string) => void): () => void {
  const take = () => {
    const text = freshText(storage()?.getItem(key) ?? null);
    storage()?.removeItem(key);
    if (text !== null) show(text);
  };
  const onStorage = ({ key: changed, newValue }: StorageEvent) => {
    if (changed === key && newValue !== null) take();
  };
  take();
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
}

function freshText(kept: string | null): string | null {
  const notice = noticeIn(kept);
  if (!isRecord(notice)) return null;
  const { text, at } = notice;
  if (typeof text !== 'string' || typeof at !== 'number') return null;
  return Date.now() - at < lifetime ? text : null;
}

/** Whatever stands there; other pages of the origin may have put it there. */
function noticeIn(kept: string | null): unknown {
  try {
    return kept === null ? null : JSON.parse(kept);
  } catch {
    return null;
  }
}
