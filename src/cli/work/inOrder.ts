import { Hand } from './hand';
import type { Judged, Orders, Task } from './judged';

/** Tasks that may be done before the first of them is: a slow file holds up no more. */
const ahead = 32;

interface Pending {
  readonly judged: Promise<Judged>;
  isDone: boolean;
}

/** What came of tasks, in their order, each as soon as it and those before it are done. */
export async function* inOrder(
  tasks: AsyncIterable<Task>,
  orders: Orders,
  jobs: number,
): AsyncGenerator<Judged> {
  const all = Array.from({ length: jobs }, () => new Hand(orders));
  const free = [...all];
  const pending: Pending[] = [];
  let freed: (() => void) | null = null;
  const begin = (hand: Hand, task: Task): Pending => {
    const one: Pending = {
      isDone: false,
      judged: hand.do(task).then((judged) => {
        one.isDone = true;
        free.push(hand);
        freed?.();
        return judged;
      }),
    };
    return one;
  };
  try {
    for await (const task of tasks) {
      for (let hand = free.pop(); ; hand = free.pop()) {
        if (hand) {
          pending.push(begin(hand, task));
          break;
        }
        await new Promise<void>((resolve) => (freed = resolve));
      }
      while (pending[0]?.isDone || pending.length > jobs * ahead) {
        const first = pending.shift();
        if (first) yield await first.judged;
      }
    }
    for (const { judged } of pending) yield await judged;
  } finally {
    for (const hand of all) hand.end();
  }
}
