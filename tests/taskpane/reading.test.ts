import './browser';
import { waitFor } from '@testing-library/react';
import { reportCsv } from '../../src/documents';
import { readArrivals } from '../../src/taskpane/model/arrivals';
import { readUnits } from '../../src/taskpane/model/unitFiles';
import { receivedReport, sentReport } from '../../src/report';
import type { ReadRequest } from '../../src/taskpane/reading/message';
import { readBeside } from '../../src/taskpane/reading/readBeside';
import { consistentReport } from '../support/consistentReport';

const report = consistentReport(41);
const reading: ReadRequest = { content: reportCsv(report), name: 'a.csv' };

/** A worker as the pane sees it, which answers when it is told to. */
class WorkerDouble extends EventTarget {
  static last: WorkerDouble | null = null;
  readonly asked: unknown[] = [];
  ended = false;

  constructor() {
    super();
    WorkerDouble.last = this;
  }

  postMessage(message: unknown): void {
    this.asked.push(message);
  }

  terminate(): void {
    this.ended = true;
  }
}

describe('reading beside the pane', () => {
  beforeEach(() => {
    WorkerDouble.last = null;
    Object.assign(globalThis, { Worker: WorkerDouble });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'Worker');
  });

  it('brings the reports back with the one form that there is', async () => {
    const back = readBeside(reading, new AbortController().signal);
    expect(WorkerDouble.last?.asked).toEqual([reading]);
    WorkerDouble.last?.dispatchEvent(
      new MessageEvent('message', { data: { read: { reports: [sentReport(report)] } } }),
    );
    expect(await back).toEqual([report]);
    expect(receivedReport(sentReport(report)).form).toBe(report.form);
    expect(WorkerDouble.last?.ended).toBe(true);
  });

  it('tells on the way how far it is', async () => {
    const told: number[] = [];
    const back = readBeside(reading, new AbortController().signal, (done) => told.push(done));
    for (const data of [{ done: 0.25 }, { done: 0.5 }, { read: { reports: [] } }])
      WorkerDouble.last?.dispatchEvent(new MessageEvent('message', { data }));
    await back;
    expect(told).toEqual([0.25, 0.5]);
  });

  it('says why a file cannot be read', async () => {
    const back = readBeside(reading, new AbortController().signal);
    const data = { unreadable: '文件是空的。' };
    WorkerDouble.last?.dispatchEvent(new MessageEvent('message', { data }));
    await expect(back).rejects.toMatchObject({ name: 'UnreadableFile', message: '文件是空的。' });
  });

  it('is ended by cancelling, and settles', async () => {
    const controller = new AbortController();
    const back = readBeside(reading, controller.signal);
    expect(WorkerDouble.last?.ended).toBe(false);
    controller.abort();
    expect(WorkerDouble.last?.ended).toBe(true);
    await expect(back).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('is not begun where it was cancelled while the file was coming', async () => {
    const back = readBeside(reading, AbortSignal.abort());
    await expect(back).rejects.toMatchObject({ name: 'AbortError' });
    expect(WorkerDouble.last).toBeNull();
  });

  it('of several files is ended by cancelling, and the next is not begun', async () => {
    const controller = new AbortController();
    const begun: string[] = [];
    const files = ['甲.txt', '乙.txt'].map((name) => new File(['年报'], name));
    const all = readUnits(files, 2024, ({ name }) => begun.push(name), controller.signal);
    await waitFor(() => {
      expect(WorkerDouble.last?.asked).toHaveLength(1);
    });
    const { last } = WorkerDouble;
    controller.abort();
    expect(last?.ended).toBe(true);
    // An answer that was on its way already is nobody's.
    last?.dispatchEvent(new MessageEvent('message', { data: { read: { reports: [] } } }));
    expect(await all).toBeNull();
    expect(begun).toEqual(['甲.txt']);
    expect(WorkerDouble.last).toBe(last);
  });

  it('of a county’s files keeps two workers busy, each with one file after another', async () => {
    const begun: WorkerDouble[] = [];
    class Clerk extends WorkerDouble {
      constructor() {
        super();
        begun.push(this);
      }

      override postMessage(message: unknown): void {
        super.postMessage(message);
        const data = { read: { reports: [sentReport(report)], kept: [] } };
        setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data })));
      }
    }
    Object.assign(globalThis, { Worker: Clerk });
    const files = Array.from({ length: 7 }, (_, i) => new File(['年报'], `${String(i)}.txt`));
    const done: number[] = [];
    const tell = (many: number) => done.push(many);
    const arrivals = await readArrivals(files, tell, new AbortController().signal);
    expect(arrivals.map(({ source }) => source)).toEqual(files.map(({ name }) => name));
    expect(done).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(begun.map(({ ended }) => ended)).toEqual([true, true]);
    expect(begun.flatMap(({ asked }) => asked)).toHaveLength(7);
  });

  it('that breaks its worker is not read once more in the pane, and is told as our fault', async () => {
    const back = readBeside(reading, new AbortController().signal);
    WorkerDouble.last?.dispatchEvent(new MessageEvent('message', { data: { done: null } }));
    WorkerDouble.last?.dispatchEvent(new Event('error'));
    await expect(back).rejects.toThrow(/^程序出错，没有读完这个文件/);
    expect(WorkerDouble.last?.ended).toBe(true);
  });

  it('goes on in the pane where the host lets no worker start', async () => {
    const back = readBeside(reading, new AbortController().signal);
    WorkerDouble.last?.dispatchEvent(new Event('error'));
    expect((await back).map(({ values }) => values)).toEqual([report.values]);
  });
});
