import { Worker } from 'node:worker_threads';
import { brokenWorker, faultReason, gaveUp, patience } from '../../documents/unreadable';
import type { Task } from './judged';
import { signOfLife, type Trade } from './trade';

/** Megabytes that reading a file may need. */
const memory = 1024;
/** Megabytes in which what is soon forgotten is kept: more of them are filled before any is freed. */
const nursery = 24;

interface Order<Done> {
  readonly task: Task;
  readonly answer: (done: Done) => void;
}

/** A worker at work, and the one that follows it when a file has broken it. */
export class Hand<Done> {
  private worker: Worker | null = null;
  /** The first is being done; the others lie ready, so that the worker waits for nobody. */
  private readonly orders: Order<Done>[] = [];
  private watch: NodeJS.Timeout | undefined;

  constructor(private readonly trade: Trade<Done>) {}

  /** Tasks that are not done yet. */
  get load(): number {
    return this.orders.length;
  }

  /**
   * What came of a task, which is done after those given before; a file that breaks the worker comes
   * to a line that says so.
   */
  do(task: Task): Promise<Done> {
    return new Promise((answer) => {
      this.orders.push({ task, answer });
      if (this.orders.length === 1) this.watchOver();
      (this.worker ??= this.begin()).postMessage(task);
    });
  }

  private begin(): Worker {
    const worker = new Worker(__filename, {
      workerData: this.trade.orders,
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: nursery },
      // What libraries print is no result.
      stdout: true,
    });
    worker.on('message', (said: Done | typeof signOfLife) => {
      // What comes after it was given up is of no file.
      if (worker !== this.worker) return;
      if (said === signOfLife) this.watch?.refresh();
      else this.settle(said);
    });
    let why = brokenWorker;
    worker.on('error', (error: NodeJS.ErrnoException) => {
      const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      const full = `读取所需的内存超过 ${memory} MB，没有读完；请只保留年报表格后再读。`;
      why = isFull ? full : faultReason(error);
    });
    // Not before: an answer may arrive after the error of the task behind it.
    worker.on('exit', () => {
      if (worker === this.worker) this.broken(why);
    });
    return worker;
  }

  private watchOver(): void {
    this.watch = setTimeout(() => this.broken(gaveUp), patience * 1000);
  }

  private settle(done: Done): void {
    clearTimeout(this.watch);
    this.orders.shift()?.answer(done);
    if (this.orders.length > 0) this.watchOver();
  }

  /** The first task has broken the worker; the others are another's. */
  private broken(why: string): void {
    const [first, ...rest] = this.orders;
    this.end();
    if (!first) return;
    if (rest.length > 0) this.worker = this.begin();
    for (const { task } of rest) this.worker?.postMessage(task);
    this.settle(this.trade.broken(first.task.file, why));
  }

  end(): void {
    clearTimeout(this.watch);
    void this.worker?.terminate();
    this.worker = null;
  }
}
