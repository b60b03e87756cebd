import { keptInFile } from '../../documents/kept/inFile';
import type { ReadingProgress } from '../../documents';
import { readDocument } from '../../documents/readDocument';
import { UnreadableFile } from '../../documents/unreadable';
import { sentReport } from '../../report';
import type { Answer, ReadRequest } from './message';

/** Reads one document: in the worker, or in the pane where there is none. */
export async function answerTo(
  { content, name, wantsKept }: ReadRequest,
  progress: ReadingProgress,
): Promise<Answer> {
  try {
    const reports = (await readDocument(content, name, progress)).map(sentReport);
    const isFile = wantsKept === true && typeof content !== 'string';
    return { reports, kept: isFile ? Array.from(await keptInFile(content)) : [] };
  } catch (error) {
    if (error instanceof UnreadableFile) return { unreadable: error.message };
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}
