import { faultReason, UnreadableFile } from '../unreadable';
import type { ReadingProgress } from '../progress';
import type { Answer, OnTheWay, RequestReader } from './message';

/** Makes an answer of whatever comes of a reading. */
export async function answerBy<Request, Result>(
  read: RequestReader<Request, Result>,
  request: Request,
  progress: ReadingProgress,
): Promise<Answer<Result>> {
  try {
    return { read: await read(request, progress) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { unreadable: error.message };
    return { failed: faultReason(error) };
  }
}

/** The worker's side: reads what it is asked to, beside the page, which may end it meanwhile. */
export function answerRequests<Request, Result>(read: RequestReader<Request, Result>): void {
  const say = (said: OnTheWay | Answer<Result>): void => self.postMessage(said);
  self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
    say({ done: null });
    void answerBy(read, data, (done) => say({ done })).then(say);
  });
}
