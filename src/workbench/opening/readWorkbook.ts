import type { ReadingProgress } from '../../documents';
import { damaged, UnreadableFile } from '../../documents/unreadable';
import { readForGrid, type BookRead } from '../book/read';
import { assertExtent, assertTexts } from './extent';
import { incomingOf, type IncomingXlsx, type NamedFile } from './incoming';

/** What a worker is asked to read. */
export interface WorkbookRequest extends NamedFile {
  /** Of the new workbook: ids of its sheets begin with it. */
  readonly id: string;
}

/** What comes of it. */
export interface WorkbookRead extends Omit<IncomingXlsx, 'bytes'> {
  /** The file as an .xlsx where it was none; null where it is one. */
  readonly made: Uint8Array | null;
  readonly book: BookRead;
}

/**
 * Reads a file for the desk: in the worker, or in the page where there is none.
 * @throws UnreadableFile with a sentence for the user
 */
export async function readWorkbook(
  { name, bytes, id }: WorkbookRequest,
  progress: ReadingProgress,
): Promise<WorkbookRead> {
  const { bytes: xlsx, ...incoming } = await incomingOf({ name, bytes }, progress);
  progress(0.1);
  await assertExtent(xlsx);
  progress(0.4);
  const book = await readForGrid(xlsx, id, incoming.name).catch((trouble: unknown) => {
    throw isComplaint(trouble) ? new UnreadableFile(damaged) : trouble;
  });
  assertTexts(book.data);
  progress(0.9);
  return { ...incoming, made: xlsx === bytes ? null : xlsx, book };
}

/** What hucre calls its complaints of a file, which it does not hand out beside its reader. */
const complaints: readonly string[] = ['HucreError', 'ParseError', 'XmlError', 'ZipError'];

const isComplaint = (trouble: unknown): boolean =>
  trouble instanceof Error && complaints.includes(trouble.name);
