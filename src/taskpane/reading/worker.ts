import { answerTo } from './answer';
import type { OnTheWay, ReadRequest } from './message';

/** Reads documents beside the pane, which goes on meanwhile, and may end it. */
self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  const tell = (done: number) => {
    self.postMessage({ done } satisfies OnTheWay);
  };
  void answerTo(data, tell).then((message) => {
    self.postMessage(message);
  });
});
