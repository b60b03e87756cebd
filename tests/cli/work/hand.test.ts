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

  it('keeps nobody waiting when its result is no longer wanted', () => {
    const hand = new Hand(reading);
    void hand.do(task);
    expect(jest.getTimerCount()).toBe(1);
    hand.end();
    expect(jest.getTimerCount()).toBe(0);
    expect(WorkerDouble.last?.terminate).toHaveBeenCalledTimes(1);
  });
});

describe('a task that lies ready behind another', () => {
  const next = { kind: 'file', file: '乙.xlsx' } as const;
  const read = (file: string) => [{ file, why: '没有表格。' }];

  it('is sent at once, and answered after it', async () => {
    const hand = new Hand(reading);
    const both = Promise.all([hand.do(task), hand.do(next)]);
    expect(WorkerDouble.last?.postMessage.mock.calls).toEqual([[task], [next]]);
    for (const { file } of [task, next]) WorkerDouble.last?.emit('message', read(file));
    expect(await both).toEqual([read(task.file), read(next.file)]);
    hand.end();
  });

  it('is done by the next worker where that one breaks the first', async () => {
    const hand = new Hand(reading);
    const both = Promise.all([hand.do(task), hand.do(next)]);
    const first = WorkerDouble.last;
    first?.emit('error', new Error('out of order'));
    first?.emit('exit', 1);
    expect(first?.terminate).toHaveBeenCalledTimes(1);
    expect(WorkerDouble.last).not.toBe(first);
    expect(WorkerDouble.last?.postMessage.mock.calls).toEqual([[next]]);
    // What the first says yet is of no file.
    first?.emit('message', read('丙.xlsx'));
    WorkerDouble.last?.emit('message', read(next.file));
    const [broken, done] = await both;
    expect(broken).toEqual([{ file: task.file, why: expect.stringMatching(/程序出错/) as string }]);
    expect(done).toEqual(read(next.file));
    hand.end();
  });

  it('alone is broken where its error overtakes the answer of the other', async () => {
    const hand = new Hand(reading);
    const both = Promise.all([hand.do(task), hand.do(next)]);
    WorkerDouble.last?.emit('error', new Error('out of order'));
    WorkerDouble.last?.emit('message', read(task.file));
    WorkerDouble.last?.emit('exit', 1);
    const [done, broken] = await both;
    expect(done).toEqual(read(task.file));
    expect(broken).toEqual([{ file: next.file, why: expect.stringMatching(/程序出错/) as string }]);
    hand.end();
  });

  it('is told at once where the worker ends without a word', async () => {
    const hand = new Hand(reading);
    const done = hand.do(next);
    WorkerDouble.last?.emit('exit', 0);
    expect(await done).toEqual([
      { file: next.file, why: expect.stringMatching(/程序出错/) as string },
    ]);
    hand.end();
  });

  it('has a minute of its own', async () => {
    jest.useFakeTimers();
    const hand = new Hand(reading);
    const both = Promise.all([hand.do(task), hand.do(next)]);
    jest.advanceTimersByTime(0.9 * minute);
    WorkerDouble.last?.emit('message', read(task.file));
    jest.advanceTimersByTime(0.9 * minute);
    WorkerDouble.last?.emit('message', read(next.file));
    expect(await both).toEqual([read(task.file), read(next.file)]);
    jest.useRealTimers();
  });
});
