import { EventEmitter } from 'node:events';
import { Hand } from '../../../src/cli/work/hand';
import { reading, signOfLife } from '../../../src/cli/work/trade';

/** A worker as the hand sees it: it says what the test lets it say. */
class WorkerDouble extends EventEmitter {
  static last: WorkerDouble | null = null;
  readonly postMessage = jest.fn();
  readonly terminate = jest.fn(() => Promise.resolve(0));

  constructor() {
    super();
    WorkerDouble.last = this;
  }
}

jest.mock('node:worker_threads', () => ({
  get Worker() {
    return WorkerDouble;
  },
}));

const minute = 60_000;
const task = { kind: 'file', file: '甲.png' } as const;

describe('a file that takes long', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is waited for as long as the worker says that it goes on', async () => {
    const done = new Hand(reading).do(task);
    for (let passed = 0; passed < 5; passed += 1) {
      jest.advanceTimersByTime(0.9 * minute);
      WorkerDouble.last?.emit('message', signOfLife);
    }
    WorkerDouble.last?.emit('message', [{ file: '甲.png', why: '没有表格。' }]);
    expect(await done).toEqual([{ file: '甲.png', why: '没有表格。' }]);
  });

  it('is given up, and its worker ended, after a minute without a sign', async () => {
    const done = new Hand(reading).do(task);
    jest.advanceTimersByTime(0.9 * minute);
    WorkerDouble.last?.emit('message', signOfLife);
    jest.advanceTimersByTime(minute);
    const [only] = await done;
    expect(only).toHaveProperty('why', expect.stringMatching(/60 秒/));
    expect(WorkerDouble.last?.terminate).toHaveBeenCalledTimes(1);
  });
});
