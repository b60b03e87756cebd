import { Hand } from './hand';
import type { Task } from './judged';
import type { Trade } from './trade';

/** Tasks that may be done before the first of them is: a slow file holds up no more. */
const ahead = 32;

/** Tasks that a hand has at once: the next lies ready when one is done. */
const ready = 2;

interface Pending<Done> {
  readonly answer: Promise<Done>;
  isDone: boolean;
}

/**
 * What came of tasks, in their order, each as soon as it and those before it are done: while the next
 * task is waited for, too.
 */
export async function* inOrder<Done>(
  tasks: AsyncIterator<Task>,
  trade: Trade<Done>,
  jobs: number,
): AsyncGenerator<Done> {
  const all = Array.from({ length: jobs }, () => new Hand(trade));
  const pending: Pending<Done>[] = [];
  const coming = new Coming(tasks);
  try {
    for (;;) {
      for (let first = pending[0]; first?.isDone; first = pending[0]) {
        pending.shift();
        yield await first.answer;
      }
      const { task } = coming;
      const hand = freest(all);
      if (task && hand) {
        coming.task = null;
        pending.push(begun(hand, task));
      } else if (coming.isEnd && pending.length === 0) return;
      else {
        const running = pending.flatMap(({ isDone, answer }) => (isDone ? [] : [answer]));
        const next = pending.length > jobs * ahead ? null : coming.next();
        await Promise.race(next ? [next, ...running] : running);
      }
    }
  } finally {
    void tasks.return?.();
    for (const hand of all) hand.end();
  }
}

/** The hand with the fewest tasks; undefined where all have their fill. */
function freest<Done>(all: readonly Hand<Done>[]): Hand<Done> | undefined {
  const fewest = Math.min(...all.map(({ load }) => load));
  return fewest < ready ? all.find(({ load }) => load === fewest) : undefined;
}

function begun<Done>(hand: Hand<Done>, task: Task): Pending<Done> {
  const one: Pending<Done> = {
    isDone: false,
    answer: hand.do(task).then((done) => {
      one.isDone = true;
      return done;
    }),
  };
  return one;
}

/** The task that comes next, asked for once. */
class Coming {
  /** Null until it is there, and when it is taken. */
  task: Task | null = null;
  isEnd = false;
  private asked: Promise<void> | null = null;

  constructor(private readonly tasks: AsyncIterator<Task>) {}

  /** Settles when a task is there, or none will be; null where that is known already. */
  next(): Promise<void> | null {
    if (this.task || this.isEnd) return null;
    return (this.asked ??= this.tasks.next().then(({ done = false, value }) => {
      this.asked = null;
      this.isEnd = done;
      this.task = done ? null : (value as Task);
    }));
  }
}
