import { isRecord } from '../report';

/** Where a ribbon button leaves word for the pane; both are pages of one origin. */
const key = 'nianbao.notice';

/** What the pane tells the user about a command; `failed`: it was not done, and why. */
export interface Notice {
  readonly kind: 'done' | 'failed';
  readonly text: string;
}

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
export function leaveNotice(notice: Notice): void {
  storage()?.setItem(key, JSON.stringify({ ...notice, at: Date.now() }));
}

/** Whether the user sees this page: the panes of other workbooks hear of every notice as well. */
function isInSight(): boolean {
  // Null where no frame is around it, or another origin's. One that is not shown takes up no room.
  const frame = window.frameElement;
  const isShown = frame === null || frame.getClientRects().length > 0;
  return isShown && document.visibilityState === 'visible';
}

/**
 * Shows the sentence that was left before, if it is fresh, and those that come while the page is
 * open; a page out of sight leaves them to the one that is seen. The function that it returns ends
 * this.
 */
export function watchNotices(show: (notice: Notice) => void): () => void {
  const take = () => {
    if (!isInSight()) return;
    const notice = freshNotice(storage()?.getItem(key) ?? null);
    storage()?.removeItem(key);
    if (notice !== null) show(notice);
  };
  const onStorage = ({ key: changed, newValue }: StorageEvent) => {
    if (changed === key && newValue !== null) take();
  };
  take();
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
}

function freshNotice(kept: string | null): Notice | null {
  const notice = noticeIn(kept);
  if (!isRecord(notice)) return null;
  const { kind, text, at } = notice;
  if (kind !== 'done' && kind !== 'failed') return null;
  if (typeof text !== 'string' || typeof at !== 'number') return null;
  return Date.now() - at < lifetime ? { kind, text } : null;
}

/** Whatever stands there; other pages of the origin may have put it there. */
function noticeIn(kept: string | null): unknown {
  try {
    return kept === null ? null : JSON.parse(kept);
  } catch {
    return null;
  }
}
