import type { ReadingProgress } from '../../documents';
import { button, element } from './element';

/** Milliseconds after which a user wants to know how far it is. */
const moment = 1000;

/** Something that the user waits for, and may end. */
export interface WaitLine {
  readonly signal: AbortSignal;
  readonly progress: ReadingProgress;
  /** It is over, whatever came of it. */
  readonly end: () => void;
}

/**
 * Shows how far something is, once it takes longer than a moment, with 取消; Escape does the same,
 * but from cells, which have a meaning of their own for it.
 * @param place where it shows
 * @param what is waited for, in words
 */
export function waitFor(place: HTMLElement, what: string): WaitLine {
  const cancelling = new AbortController();
  const over = new AbortController();
  const cancel = (): void => cancelling.abort();
  const bar = element('progress', { 'aria-label': what, max: '1' });
  const line = element(
    'section',
    { class: 'waiting', 'aria-label': what, 'data-region': '' },
    bar,
    button('取消', { title: '不再打开，已经打开的工作簿不变（Esc）' }, cancel),
  );
  const timer = setTimeout(() => place.append(line), moment);
  place.ownerDocument.addEventListener(
    'keydown',
    ({ key, target }) => {
      const isInCells = target instanceof Element && target.closest('.grid') !== null;
      if (key === 'Escape' && !isInCells) cancel();
    },
    { signal: over.signal, capture: true },
  );
  return {
    signal: cancelling.signal,
    progress: (done) => {
      bar.value = done;
    },
    end: () => {
      clearTimeout(timer);
      over.abort();
      line.remove();
    },
  };
}
