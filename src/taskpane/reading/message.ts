import type { SentReport } from '../../report';

/** What a worker is asked to read. */
export interface ReadRequest {
  readonly content: Uint8Array | string;
  readonly name: string;
  /** Whether what the add-in keeps in the file is wanted, too. */
  readonly wantsKept?: boolean;
}

/** What a worker answers: reports, or the sentence that says why there are none. */
export type Answer =
  | {
      readonly reports: readonly SentReport[];
      readonly kept: readonly (readonly [key: string, json: unknown])[];
    }
  | { readonly unreadable: string }
  | { readonly failed: string };

/** What a worker says on the way: how far it is, from 0 to 1. */
export interface OnTheWay {
  readonly done: number;
}

export const isOnTheWay = (data: unknown): data is OnTheWay =>
  typeof data === 'object' && data !== null && 'done' in data;

/** Whether it is an answer of ours: libraries in the worker speak to whoever started it, too. */
export const isAnswer = (data: unknown): data is Answer =>
  typeof data === 'object' &&
  data !== null &&
  ('reports' in data || 'unreadable' in data || 'failed' in data);
