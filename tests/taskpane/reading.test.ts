import './browser';
import { waitFor } from '@testing-library/react';
import { reportCsv } from '../../src/documents';
import { readUnits } from '../../src/taskpane/model/unitFiles';
import { received, sent, type Reading } from '../../src/taskpane/reading/message';
import { readBeside } from '../../src/taskpane/reading/readBeside';
import { consistentReport } from '../support/consistentReport';

const report = consistentReport(41);
const reading: Reading = { content: reportCsv(report), name: 'a.csv' };

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
      new MessageEvent('message', { data: { reports: [sent(report)] } }),
    );
    expect(await back).toEqual([report]);
    expect(received(sent(report)).form).toBe(report.form);
    expect(WorkerDouble.last?.ended).toBe(true);
  });

  it('says why a file cannot be read', async () => {
    const back = readBeside(reading, new AbortController().signal);
    const data = { unreadable: '文件是空的。' };
    WorkerDouble.last?.dispatchEvent(new MessageEvent('message', { data }));
    await expect(back).rejects.toMatchObject({ name: 'UnreadableFile', message: '文件是空的。' });
  });

  it('is ended by cancelling', () => {
    const controller = new AbortController();
    void readBeside(reading, controller.signal);
    expect(WorkerDouble.last?.ended).toBe(false);
    controller.abort();
    expect(WorkerDouble.last?.ended).toBe(true);
  });

  it('is ended for several files at once by cancelling while one of them is read', async () => {
    const controller = new AbortController();
    const begun: string[] = [];
    const files = ['甲.csv', '乙.csv'].map((name) => new File([reportCsv(report)], name));
    void readUnits(files, 2024, ({ name }) => begun.push(name), controller.signal);
    await waitFor(() => {
      expect(WorkerDouble.last?.asked).toHaveLength(1);
    });
    controller.abort();
    expect(WorkerDouble.last?.ended).toBe(true);
    expect(begun).toEqual(['甲.csv']);
  });

  it('goes on in the pane where the host lets no worker start', async () => {
    const back = readBeside(reading, new AbortController().signal);
    WorkerDouble.last?.dispatchEvent(new Event('error'));
    expect((await back).map(({ values }) => values)).toEqual([report.values]);
  });
});
