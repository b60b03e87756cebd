/** Calls that come in bursts, gathered into one. */
export interface Debounced {
  readonly call: () => void;
  readonly cancel: () => void;
}

/**
 * Runs `act` once the calls have paused for `quiet` milliseconds; while they never pause, at
 * the latest `longest` after the first, so that a long paste still shows progress.
 */
export function debounce(act: () => void, quiet: number, longest: number): Debounced {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let due = 0;
  const cancel = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const call = () => {
    const now = Date.now();
    if (timer === null) due = now + longest;
    cancel();
    timer = setTimeout(
      () => {
        timer = null;
        act();
      },
      Math.max(0, Math.min(quiet, due - now)),
    );
  };
  return { call, cancel };
}
