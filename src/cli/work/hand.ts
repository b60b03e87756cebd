import { Worker } from 'node:worker_threads';
import { gaveUp, patience } from '../../documents/unreadable';
import { faultReason } from '../books';
import type { Task } from './judged';
import { signOfLife, type Trade } from './trade';

/** Megabytes that reading a file may need. */
const memory = 1024;
/** Megabytes in which what is soon forgotten is kept: more of them are filled before any is freed. */
const nursery = 32;

/** A worker at work, and the one that follows it when a file has broken it. */
export class Hand<Done> {
  private worker: Worker | null = null;

  constructor(private readonly trade: Trade<Done>) {}

  /** What came of a task; a file that breaks the worker comes to a line that says so. */
  do(task: Task): Promise<Done> {
    const worker = (this.worker ??= this.begin());
    return new Promise((resolve) => {
      const end = (done: Done) => {
        clearTimeout(watch);
        worker.off('message', hear);
        worker.off('error', fail);
        resolve(done);
      };
      const broken = (why: string) => {
        this.end();
        end(this.trade.broken(task.file, why));
      };
      const fail = (error: NodeJS.ErrnoException) => {
        const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        const full = `读取所需的内存超过 ${memory} MB，没有读完；请只保留年报表格后再读。`;
        broken(isFull ? full : faultReason(error));
      };
      const hear = (said: Done | typeof signOfLife) => {
        if (said === signOfLife) watch.refresh();
        else end(said);
      };
      const watch = setTimeout(() => broken(gaveUp), patience * 1000);
      worker.on('message', hear);
      worker.on('error', fail);
      worker.postMessage(task, task.kind === 'lines' ? [task.content.buffer] : []);
    });
  }

  private begin(): Worker {
    const worker = new Worker(__filename, {
      workerData: this.trade.orders,
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: nursery },
      // What libraries print is no result.
      stdout: true,
    });
    // What comes after the answer is of no file.
    worker.on('error', () => undefined);
    return worker;
  }

  end(): void {
    void this.worker?.terminate();
    this.worker = null;
  }
}
