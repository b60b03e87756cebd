import { answerTo } from './answer';
import type { ReadRequest } from './message';

/** Reads documents beside the pane, which goes on meanwhile, and may end it. */
self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  void answerTo(data).then((message) => {
    self.postMessage(message);
  });
});
