import type { ReadingProgress } from '../../documents';
import type { Report } from '../../report';
import type { ReadRequest } from './message';
import { Reader } from './reader';

/**
 * The reports in a file or a text, read beside the pane by a reader of its own.
 * @param signal ends the reading, and rejects with its reason
 * @param progress told how far it is, where that takes long
 * @throws UnreadableFile with a sentence for the user
 */
export async function readBeside(
  reading: ReadRequest,
  signal: AbortSignal,
  progress?: ReadingProgress,
): Promise<readonly Report[]> {
  const reader = new Reader();
  try {
    return (await reader.read(reading, signal, progress)).reports;
  } finally {
    reader.end();
  }
}
