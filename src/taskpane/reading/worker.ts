import { readDocument } from '../../documents/readDocument';
import { UnreadableFile } from '../../documents/unreadable';
import { sentReport } from '../../report';
import type { Answer, Reading } from './message';

/** Reads one document beside the pane, which goes on meanwhile, and may end it. */
self.addEventListener('message', ({ data }: MessageEvent<Reading>) => {
  void answer(data).then((message) => {
    self.postMessage(message);
  });
});

async function answer({ content, name }: Reading): Promise<Answer> {
  try {
    return { reports: (await readDocument(content, name)).map(sentReport) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { unreadable: error.message };
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}
