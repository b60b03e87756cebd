import type { ReadingProgress } from '../../documents';
import { BesideReader } from '../../documents/beside';
import type { BookRead } from '../book';
import { readWorkbook } from './readWorkbook';

/** A workbook that is to be opened: a file, a sample, or one of `Excel.createWorkbook`. */
export interface WantedBook {
  /** Of its file; of one that is none yet, what it is to be called. */
  readonly name: string;
  /** Null: an empty workbook. */
  readonly bytes: Uint8Array | null;
  /** The file that it is, where the browser lets it be written again. */
  readonly handle?: FileSystemFileHandle | null;
  /** Whether it is a copy of what was never saved: it is not saved yet. */
  readonly recovered?: boolean;
}

/** The same, read. */
export interface IncomingBook extends WantedBook {
  /** Of the workbook; ids of its sheets begin with it. */
  readonly id: string;
  /** Null: an empty workbook. */
  readonly book: BookRead | null;
  /** Of its file, without the dot: xlsx where nothing is said. */
  readonly ending?: string;
  /** The name of a file of another kind, of which only what stands in its cells was taken. */
  readonly copyOf?: string;
}

/**
 * Reads what is to be opened.
 * @param signal ends the reading, and rejects with an AbortError
 * @param progress told how far it is, where that takes long
 * @throws UnreadableFile with a sentence for the user; an Error with one where the fault is ours
 */
export type BookReader = (
  wanted: WantedBook,
  signal: AbortSignal,
  progress: ReadingProgress,
) => Promise<IncomingBook>;

let read = 0;

/** Bytes of a file after which its worker goes, and the memory that it took. */
const large = 1_000_000;

/**
 * Reads each workbook in a worker that reads no other meanwhile. One is ready before the first is wanted
 * and stays for the next, for to start it takes longer than to read what people mostly open.
 * @param start starts a worker
 */
export function readerBy(start: () => Worker): BookReader {
  const another = () => new BesideReader(start, readWorkbook);
  const free = [another()];
  free[0]?.begin();
  return async (wanted, signal, progress) => {
    const id = `book${++read}`;
    const { name, bytes } = wanted;
    if (!bytes) return { ...wanted, id, book: null };
    const reader = free.pop() ?? another();
    try {
      const { made, ...incoming } = await reader.read({ name, bytes, id }, signal, progress);
      return { ...wanted, ...incoming, id, bytes: made ?? bytes };
    } finally {
      if (bytes.length > large) reader.end();
      free.push(reader);
    }
  };
}
