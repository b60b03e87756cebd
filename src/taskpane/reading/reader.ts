import type { ReadingProgress } from '../../documents';
import { gaveUp, patience, UnreadableFile } from '../../documents/unreadable';
import { receivedReport, type Report } from '../../report';
import { keptFrom, nothingKept, type Kept } from '../../validation';
import { isAnswer, isOnTheWay, type Answer, type ReadRequest } from './message';
import { startWorker } from './startWorker';

/** What was read: the reports, and what the add-in keeps beside them, where that was asked for. */
export interface ReadingResult {
  readonly reports: readonly Report[];
  readonly kept: Kept;
}

const nobody: ReadingProgress = () => undefined;

const cancelled = new DOMException('Cancelled by the user.', 'AbortError');

/**
 * Reads one document after another in a worker, so that the pane does not stand still and cancelling
 * ends the work. Where the host has no workers, the pane reads by itself.
 */
export class Reader {
  private worker: Worker | null = null;

  /**
   * @param signal ends the reading, and rejects with its reason
   * @param progress told how far it is, where that takes long
   * @throws UnreadableFile with a sentence for the user
   */
  async read(reading: ReadRequest, signal: AbortSignal, progress = nobody): Promise<ReadingResult> {
    const answer =
      (await this.ask(reading, signal, progress)) ?? (await answerHere(reading, progress));
    if ('reports' in answer) {
      const { reports, kept } = answer;
      const json = new Map(kept);
      return {
        reports: reports.map(receivedReport),
        kept: json.size === 0 ? nothingKept : keptFrom((key) => json.get(key)),
      };
    }
    if ('failed' in answer) throw new Error(answer.failed);
    throw new UnreadableFile(answer.unreadable);
  }

  end(): void {
    this.worker?.terminate();
    this.worker = null;
  }

  /** Null where there are no workers, or the host keeps the page from starting one. */
  private async ask(
    reading: ReadRequest,
    signal: AbortSignal,
    progress: ReadingProgress,
  ): Promise<Answer | null> {
    // The file itself takes a while to come; it may have been cancelled meanwhile.
    signal.throwIfAborted();
    const worker = (this.worker ??= begun());
    if (!worker) return null;
    return new Promise((resolve, reject) => {
      const over = new AbortController();
      const until = { signal: over.signal };
      let watch: ReturnType<typeof setTimeout> | undefined;
      const end = (settle: () => void) => {
        clearTimeout(watch);
        over.abort();
        settle();
      };
      const abort = () => {
        end(() => {
          this.end();
          reject(cancelled);
        });
      };
      signal.addEventListener('abort', abort, until);
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<unknown>) => {
          if (isOnTheWay(data)) {
            progress(data.done);
            wait();
          }
          if (isAnswer(data)) end(() => resolve(data));
        },
        until,
      );
      const fail = () => {
        end(() => {
          this.end();
          resolve(null);
        });
      };
      worker.addEventListener('error', fail, until);
      /** A file that goes on without end is given up, as on the command line. */
      const wait = () => {
        clearTimeout(watch);
        watch = setTimeout(() => {
          end(() => {
            this.end();
            resolve({ unreadable: gaveUp });
          });
        }, patience * 1000);
      };
      wait();
      worker.postMessage(reading);
    });
  }
}

/** Readers are loaded when something is there to be read. */
async function answerHere(reading: ReadRequest, progress: ReadingProgress): Promise<Answer> {
  const { answerTo } = await import('./answer');
  return answerTo(reading, progress);
}

function begun(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return startWorker('reading');
  } catch {
    return null;
  }
}
