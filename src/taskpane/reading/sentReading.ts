import { keptInFile } from '../../documents/kept/inFile';
import type { ReadingProgress } from '../../documents';
import { readDocument } from '../../documents/readDocument';
import { sentReport } from '../../report';
import type { ReadRequest, SentReading } from './message';

/**
 * Reads one document: in the worker, or in the pane where there is none.
 * @throws UnreadableFile with a sentence for the user
 */
export async function sentReading(
  { content, name, wantsKept }: ReadRequest,
  progress: ReadingProgress,
): Promise<SentReading> {
  const reports = (await readDocument(content, name, progress)).map(sentReport);
  const isFile = wantsKept === true && typeof content !== 'string';
  return { reports, kept: isFile ? Array.from(await keptInFile(content)) : [] };
}
