import type { ReadingProgress } from '../progress';

/**
 * Reads something.
 * @param progress told how far it is, where that takes long
 * @throws UnreadableFile with a sentence for the user; anything else is a fault of ours
 */
export type RequestReader<Request, Result> = (
  request: Request,
  progress: ReadingProgress,
) => Promise<Result>;

/** What a worker answers: what it read, or the sentence that says why there is nothing. */
export type Answer<Result> =
  { readonly read: Result } | { readonly unreadable: string } | { readonly failed: string };

/** What a worker says on the way: how far it is, from 0 to 1; null, that it has begun. */
export interface OnTheWay {
  readonly done: number | null;
}

export const isOnTheWay = (data: unknown): data is OnTheWay =>
  typeof data === 'object' && data !== null && 'done' in data;

/** Whether it is an answer of ours: libraries in the worker speak to whoever started it, too. */
export const isAnswer = <Result>(data: unknown): data is Answer<Result> =>
  typeof data === 'object' &&
  data !== null &&
  ('read' in data || 'unreadable' in data || 'failed' in data);
