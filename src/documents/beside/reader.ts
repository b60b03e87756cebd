import type { ReadingProgress } from '../progress';
import { brokenWorker, gaveUp, patience, UnreadableFile } from '../unreadable';
import { answerBy } from './answer';
import { isAnswer, isOnTheWay, type Answer, type RequestReader } from './message';

const nobody: ReadingProgress = () => undefined;

const cancelled = new DOMException('Cancelled by the user.', 'AbortError');

/**
 * Reads one thing after another in a worker, so that the page does not stand still and cancelling
 * ends the work. Where the host has no workers, the page reads by itself.
 */
export class BesideReader<Request, Result> {
  private worker: Worker | null = null;

  /**
   * @param start starts the worker, which reads by `answerRequests`
   * @param here reads the same in the page
   */
  constructor(
    private readonly start: () => Worker,
    private readonly here: RequestReader<Request, Result>,
  ) {}

  /**
   * @param signal ends the reading, and rejects with an AbortError
   * @param progress told how far it is, where that takes long
   * @throws UnreadableFile with a sentence for the user; an Error with one where the fault is ours
   */
  async read(request: Request, signal: AbortSignal, progress = nobody): Promise<Result> {
    const answer =
      (await this.ask(request, signal, progress)) ?? (await answerBy(this.here, request, progress));
    if ('read' in answer) return answer.read;
    if ('failed' in answer) throw new Error(answer.failed);
    throw new UnreadableFile(answer.unreadable);
  }

  /** Starts the worker ahead of what it is to read, so that this need not wait for it. */
  begin(): void {
    this.worker ??= this.started();
  }

  end(): void {
    this.worker?.terminate();
    this.worker = null;
  }

  /** Null where there are no workers, or the host keeps the page from starting one. */
  private async ask(
    request: Request,
    signal: AbortSignal,
    progress: ReadingProgress,
  ): Promise<Answer<Result> | null> {
    // The file itself takes a while to come; it may have been cancelled meanwhile.
    signal.throwIfAborted();
    this.begin();
    const { worker } = this;
    if (!worker) return null;
    return new Promise((resolve, reject) => {
      const over = new AbortController();
      const until = { signal: over.signal };
      let watch: ReturnType<typeof setTimeout> | undefined;
      let hasBegun = false;
      const settle = (answer: Answer<Result> | null): void => {
        clearTimeout(watch);
        over.abort();
        resolve(answer);
      };
      const endWith = (answer: Answer<Result> | null): void => {
        this.end();
        settle(answer);
      };
      /** A file that goes on without end is given up, as on the command line. */
      const wait = (): void => {
        clearTimeout(watch);
        watch = setTimeout(() => endWith({ unreadable: gaveUp }), patience * 1000);
      };
      const abort = (): void => {
        reject(cancelled);
        endWith(null);
      };
      signal.addEventListener('abort', abort, until);
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<unknown>) => {
          if (isOnTheWay(data)) {
            hasBegun = true;
            if (data.done !== null) progress(data.done);
            wait();
          }
          if (isAnswer<Result>(data)) settle(data);
        },
        until,
      );
      // What breaks a worker at its work would break the page.
      const fail = (): void => endWith(hasBegun ? { failed: brokenWorker } : null);
      worker.addEventListener('error', fail, until);
      wait();
      worker.postMessage(request);
    });
  }

  private started(): Worker | null {
    if (typeof Worker === 'undefined') return null;
    try {
      const worker = this.start();
      // One that was started ahead may have failed before anybody asks.
      worker.addEventListener('error', () => {
        if (this.worker === worker) this.end();
      });
      return worker;
    } catch {
      return null;
    }
  }
}
