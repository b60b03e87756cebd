import { Hand } from './hand';
import type { Task } from './judged';
import type { Trade } from './trade';

/** Tasks that may be done before the first of them is: a slow file holds up no more. */
const ahead = 32;

interface Pending<Done> {
  readonly answer: Promise<Done>;
  isDone: boolean;
}

/** What came of tasks, in their order, each as soon as it and those before it are done. */
export async function* inOrder<Done>(
  tasks: AsyncIterable<Task>,
  trade: Trade<Done>,
  jobs: number,
): AsyncGenerator<Done> {
  const all = Array.from({ length: jobs }, () => new Hand(trade));
  const free = [...all];
  const pending: Pending<Done>[] = [];
  let freed: (() => void) | null = null;
  const begin = (hand: Hand<Done>, task: Task): Pending<Done> => {
    const one: Pending<Done> = {
      isDone: false,
      answer: hand.do(task).then((done) => {
        one.isDone = true;
        free.push(hand);
        freed?.();
        return done;
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
        if (first) yield await first.answer;
      }
    }
    for (const { answer } of pending) yield await answer;
  } finally {
    for (const hand of all) hand.end();
  }
}
