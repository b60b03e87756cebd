import { Reader } from '../../../src/taskpane/reading/reader';

/** A worker that says what it is told to say, and nothing by itself. */
class SilentWorker extends EventTarget {
  isEnded = false;
  postMessage(): void {
    // Nobody reads it.
  }
  terminate(): void {
    this.isEnded = true;
  }
  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const mockWorkers: SilentWorker[] = [];
jest.mock('../../../src/taskpane/reading/startWorker', () => ({
  startWorker: () => {
    const worker = new SilentWorker();
    mockWorkers.push(worker);
    return worker;
  },
}));

beforeEach(() => {
  mockWorkers.length = 0;
  jest.useFakeTimers();
  Object.assign(globalThis, { Worker: SilentWorker });
});
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'Worker');
});

const request = { content: '年报', name: '年报.txt' };
const reading = () => new Reader().read(request, new AbortController().signal);
const seconds = (many: number) => jest.advanceTimersByTimeAsync(many * 1000);

describe('a file that is read in the pane', () => {
  it('is given up after a minute without a sign, and the worker with it', async () => {
    const read = reading();
    const refused = expect(read).rejects.toThrow(/^等了 60 秒没有再读出内容/);
    await seconds(61);
    await refused;
    expect(mockWorkers.map(({ isEnded }) => isEnded)).toEqual([true]);
  });

  it('may take longer where it says that it goes on', async () => {
    const read = reading();
    await seconds(50);
    mockWorkers[0]?.say({ done: 0.5 });
    await seconds(50);
    mockWorkers[0]?.say({ read: { reports: [], kept: [] } });
    expect((await read).reports).toEqual([]);
    await seconds(100);
    expect(mockWorkers.map(({ isEnded }) => isEnded)).toEqual([false]);
  });
});
