import { receivedReport, type Report } from '../../report';
import { isAnswer, type Answer, type Reading } from './message';
import { startWorker } from './startWorker';

/** Readers are loaded when something is there to be read. */
const reader = () => import('../../documents/readDocument');

/**
 * The reports in a file or a text, read in a worker, so that the pane does not stand still and
 * cancelling ends the work. Where the host has no workers, the pane reads by itself.
 * @param signal ends the reading, and rejects with its reason
 * @throws UnreadableFile with a sentence for the user
 */
export async function readBeside(
  reading: Reading,
  signal: AbortSignal,
): Promise<readonly Report[]> {
  const answer = await answerOf(reading, signal);
  if (answer === null) {
    const { readDocument } = await reader();
    return readDocument(reading.content, reading.name);
  }
  if ('reports' in answer) return answer.reports.map(receivedReport);
  if ('failed' in answer) throw new Error(answer.failed);
  const { UnreadableFile } = await import('../../documents/unreadable');
  throw new UnreadableFile(answer.unreadable);
}

const cancelled = new DOMException('Cancelled by the user.', 'AbortError');

/** Null where there are no workers, or the host keeps the page from starting one. */
async function answerOf(reading: Reading, signal: AbortSignal): Promise<Answer | null> {
  // The file itself takes a while to come; it may have been cancelled meanwhile.
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const worker = workerOf();
    if (!worker) {
      resolve(null);
      return;
    }
    const end = (answer: Answer | null) => {
      worker.terminate();
      resolve(answer);
    };
    signal.addEventListener('abort', () => {
      worker.terminate();
      reject(cancelled);
    });
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (isAnswer(data)) end(data);
    });
    worker.addEventListener('error', () => {
      end(null);
    });
    worker.postMessage(reading);
  });
}

function workerOf(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return startWorker('reading');
  } catch {
    return null;
  }
}
