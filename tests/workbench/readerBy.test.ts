import { readerBy } from '../../src/workbench/opening';

const clerks: Clerk[] = [];

/** A worker that answers with the name it was asked for, when it is told to. */
class Clerk extends EventTarget {
  readonly asked: { readonly name: string }[] = [];
  isEnded = false;
  constructor() {
    super();
    clerks.push(this);
  }
  postMessage(request: { readonly name: string }): void {
    this.asked.push(request);
  }
  terminate(): void {
    this.isEnded = true;
  }
  answer(): void {
    const read = { name: this.asked.at(-1)?.name, made: null, book: null };
    this.dispatchEvent(new MessageEvent('message', { data: { read } }));
  }
}

const start = () => new Worker('opening.js');
beforeEach(() => {
  clerks.length = 0;
  Object.assign(globalThis, { Worker: Clerk });
});
afterEach(() => Reflect.deleteProperty(globalThis, 'Worker'));

const never = new AbortController().signal;
const nobody = () => undefined;
const wanted = (name: string, size = 10) => ({ name, bytes: new Uint8Array(size) });

describe('workbooks that are read beside the page', () => {
  it('have a worker ready before the first is wanted, which reads one after another', async () => {
    const read = readerBy(start);
    expect(clerks).toHaveLength(1);
    for (const name of ['甲', '乙']) {
      const coming = read(wanted(name), never, nobody);
      clerks[0]?.answer();
      expect((await coming).name).toBe(name);
    }
    expect(clerks.map(({ isEnded }) => isEnded)).toEqual([false]);
  });

  it('have a worker each where two are read at once, and ids that no other has', async () => {
    const read = readerBy(start);
    const both = [read(wanted('甲'), never, nobody), read(wanted('乙'), never, nobody)];
    for (const clerk of clerks.reverse()) clerk.answer();
    const [first, second] = await Promise.all(both);
    expect([first?.name, second?.name]).toEqual(['甲', '乙']);
    expect(first?.id).not.toBe(second?.id);
  });

  it('take their worker with them where they are large, and after 取消', async () => {
    const read = readerBy(start);
    const coming = read(wanted('甲', 2_000_000), never, nobody);
    clerks[0]?.answer();
    await coming;
    const over = new AbortController();
    const next = read(wanted('乙'), over.signal, nobody);
    over.abort();
    await expect(next).rejects.toMatchObject({ name: 'AbortError' });
    expect(clerks.map(({ isEnded }) => isEnded)).toEqual([true, true]);
  });

  it('have another worker where the one that was ready has failed', async () => {
    const read = readerBy(start);
    clerks[0]?.dispatchEvent(new Event('error'));
    const coming = read(wanted('甲'), never, nobody);
    clerks[1]?.answer();
    expect((await coming).name).toBe('甲');
  });
});
