import { parentPort, workerData } from 'node:worker_threads';
import { faultReason } from '../books';
import { Judge } from './judge';
import type { Orders, Task } from './judged';
import { unreadable } from './written';

/** Judges, in a worker, the tasks that are sent; a fault of ours is an answer like any other. */
export function work(): void {
  const port = parentPort;
  const orders = workerData as Orders;
  const judge = Judge.under(orders);
  port?.on('message', (task: Task) => {
    judge
      .then((one) => one.judge(task))
      .catch((fault: unknown) => unreadable(orders.manner, task.file, faultReason(fault)))
      .then((judged) => {
        port.postMessage(judged);
      }, console.error);
  });
}
