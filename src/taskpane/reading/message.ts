import type { SentReport } from '../../report';

/** What a worker is asked to read. */
export interface ReadRequest {
  readonly content: Uint8Array | string;
  readonly name: string;
  /** Whether what the add-in keeps in the file is wanted, too. */
  readonly wantsKept?: boolean;
}

/** What comes of it, as it is sent. */
export interface SentReading {
  readonly reports: readonly SentReport[];
  readonly kept: readonly (readonly [key: string, json: unknown])[];
}
