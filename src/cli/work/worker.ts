import { parentPort, workerData } from 'node:worker_threads';
import type { ReadingProgress } from '../../documents';
import { faultReason } from '../../documents/unreadable';
import { Judge } from './judge';
import type { Orders, Task } from './judged';
import { readTask, sentBook } from './read';
import { judging, reading, signOfLife, type Trade } from './trade';

/** Does, in a worker, the tasks that are sent, as it was ordered to. */
export function work(): void {
  const orders = workerData as Orders;
  if (orders.what === 'read') {
    answer(reading, async (task, progress) =>
      (await readTask(task, false, progress)).map(sentBook),
    );
    return;
  }
  const judge = Judge.under(orders);
  answer(judging(orders), async (task, progress) => (await judge).judge(task, progress));
}

/** One task after another, in the order they are sent; a fault of ours is an answer like any other. */
function answer<Done>(
  { broken }: Trade<Done>,
  done: (task: Task, progress: ReadingProgress) => Promise<Done>,
): void {
  const port = parentPort;
  const tell = () => port?.postMessage(signOfLife);
  let before = Promise.resolve();
  port?.on('message', (task: Task) => {
    before = before
      .then(() => done(task, tell))
      .catch((fault: unknown) => broken(task.file, faultReason(fault)))
      .then((one) => port.postMessage(one))
      .catch(console.error);
  });
}
