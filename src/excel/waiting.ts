/**
 * Excel answers nothing while a cell is being edited, even when the user has clicked into the pane:
 * so a call that has lasted for two seconds is told of, as the user can end the waiting.
 */
const patience = 2000;

type Listener = (waits: boolean) => void;

const listeners = new Set<Listener>();
let waiting = 0;

function count(more: 1 | -1): void {
  const before = waiting > 0;
  waiting += more;
  if (before === waiting > 0) return;
  for (const tell of listeners) tell(waiting > 0);
}

/** Passes an answer of Excel's on; meanwhile the listeners hear that it is late, if it is. */
export async function withPatience<T>(answer: Promise<T>): Promise<T> {
  let answered = () => {
    clearTimeout(timer);
  };
  const timer = setTimeout(() => {
    count(1);
    answered = () => count(-1);
  }, patience);
  try {
    return await answer;
  } finally {
    answered();
  }
}

/** Hears when Excel keeps a call waiting, and when it waits no more; answers how to stop. */
export function watchWaiting(tell: Listener): () => void {
  listeners.add(tell);
  return () => {
    listeners.delete(tell);
  };
}
