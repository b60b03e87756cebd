/**
 * Goes from region to region of the page by F6, and back by Shift+F6, as Excel does: from the cells,
 * which keep Tab for themselves, there is no other way out for those who use the keyboard alone. The
 * regions are the elements with `data-region`, in their order.
 * @returns makes the keys work within a frame as well, whatever it loads
 */
export function walkRegions(page: Document): (frame: HTMLIFrameElement) => void {
  const last = new WeakMap<Element, HTMLElement>();
  page.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const region = target.closest('[data-region]');
    if (region) last.set(region, target);
  });
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const regions = [...page.querySelectorAll('[data-region]')];
    const here = regions.findIndex((region) => region.contains(page.activeElement));
    const step = event.shiftKey ? -1 : 1;
    const from = here < 0 && event.shiftKey ? 0 : here;
    const next = regions.at((from + step) % regions.length);
    if (next) enter(next, last);
  };
  page.addEventListener('keydown', onKey, true);
  return (frame) => {
    const follow = () => {
      const within = frame.contentDocument;
      within?.addEventListener(
        'keydown',
        (event) => {
          // A page forgets where it was as soon as another has the focus.
          const { activeElement } = within;
          if (activeElement && canFocus(activeElement)) last.set(frame, activeElement);
          onKey(event);
        },
        true,
      );
    };
    frame.addEventListener('load', follow);
    follow();
  };
}

/**
 * Gives the keyboard to the cells when what had it is gone, a dialog of theirs, the page's beginning,
 * the tab of a workbook, or when a workbook is the first to open: it would be nobody's, and what is
 * typed next would be lost.
 * @param changing where such things come and go
 */
export function giveKeysBack(page: Document, changing: readonly Element[]): void {
  const watch = new MutationObserver((changes) => {
    const isMeant = changes.some(
      ({ target, removedNodes }) => target !== page.body || [...removedNodes].some(isDialog),
    );
    const grid = page.querySelector('.grid[data-front]');
    if (isMeant && grid && page.activeElement === page.body) cellsIn(grid)?.focus();
  });
  for (const element of [page.body, ...changing]) watch.observe(element, { childList: true });
}

const isDialog = (node: Node): boolean =>
  node instanceof HTMLElement && node.getAttribute('role') === 'dialog';

const usable = 'button, select, input, textarea, a[href], [tabindex="0"]';

const isUsable = (element: HTMLElement) =>
  element.isConnected && element.offsetParent !== null && element.tabIndex >= 0;

/** An element of a frame is no HTMLElement of this page. */
const canFocus = (element: Element): element is HTMLElement => 'focus' in element;

/** What takes the keys of a grid. */
export const cellsIn = (grid: Element): HTMLElement | null =>
  grid.querySelector('[contenteditable="true"]');

/** Goes on where the user was in a region; else into its cells, its pane, or to its first control. */
function enter(region: Element, last: WeakMap<Element, HTMLElement>): void {
  const frame = region.querySelector('iframe[data-front]');
  const grid = region.querySelector('.grid[data-front]');
  const cells = grid && cellsIn(grid);
  if (cells) {
    cells.focus();
    return;
  }
  const shown = frame instanceof HTMLIFrameElement ? frame : null;
  const before = last.get(shown ?? region);
  const first = firstUsable(shown?.contentDocument?.body ?? region);
  shown?.contentWindow?.focus();
  if (before && isUsable(before)) before.focus();
  else first?.focus();
}

function firstUsable(within: Element): HTMLElement | undefined {
  return [...within.querySelectorAll<HTMLElement>(usable)].find(isUsable);
}
