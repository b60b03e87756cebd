import { useEffect, useRef, type RefObject } from 'react';
import { FocusKeeper } from '../model/focusKeeper';

/**
 * Keeps the keyboard where the user goes on: where what had the focus is gone, or could not be used
 * for a while, the browser lets the focus fall to the page itself, whose beginning is far away.
 * @param waits while a command is at work, after which its button may be back
 */
export function useHeldFocus(within: RefObject<HTMLElement | null>, waits: boolean): void {
  const keeper = useRef<FocusKeeper | null>(null);
  useEffect(() => {
    if (!within.current) return;
    const made = (keeper.current = new FocusKeeper(within.current));
    return () => {
      made.stop();
    };
  }, [within]);
  useEffect(() => {
    keeper.current?.wait(waits);
  }, [waits]);
}
