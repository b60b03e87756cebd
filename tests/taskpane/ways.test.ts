import { copyFlavours, type Flavours } from '../../src/taskpane/export/ways';
import { textOf } from './textOf';

const flavours = { html: '<table><td>甲</table>', text: '甲' };

function withClipboard(clipboard: object | undefined): void {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
}

/** A clipboard that takes what it is given, when it is there. */
function granting() {
  const copied: Record<string, string> = {};
  const write = jest.fn(async ([item]: readonly FakeItem[]) => {
    for (const [type, blob] of Object.entries(item?.flavours ?? {}))
      copied[type] = await textOf(await blob);
  });
  withClipboard({ write });
  return { copied, write };
}

/** What the old command does: it asks the page what is to be copied. */
function onCopyCommand(isAllowed: boolean): Record<string, string> {
  const copied: Record<string, string> = {};
  const execCommand = () => {
    const clipboardData = {
      setData: (type: string, content: string) => {
        copied[type] = content;
      },
    };
    if (isAllowed) document.dispatchEvent(Object.assign(new Event('copy'), { clipboardData }));
    return isAllowed;
  };
  Object.assign(document, { execCommand });
  return copied;
}

class FakeItem {
  constructor(readonly flavours: Readonly<Record<string, Promise<Blob>>>) {}
}

beforeEach(() => {
  Object.assign(globalThis, { ClipboardItem: FakeItem });
});
afterEach(() => withClipboard(undefined));

describe('copying tables', () => {
  it('asks for the clipboard within the click, for Safari refuses it afterwards', async () => {
    const clipboard = granting();
    let ready: (made: Flavours) => void = () => undefined;
    const copying = copyFlavours(
      new Promise((resolve) => {
        ready = resolve;
      }),
    );
    expect(clipboard.write).toHaveBeenCalledTimes(1);
    ready(flavours);
    expect(await copying).toBe(true);
    expect(clipboard.copied).toEqual({ 'text/html': flavours.html, 'text/plain': flavours.text });
  });

  it('copies nothing where the tables could not be made, and passes on why', async () => {
    const clipboard = granting();
    const copied = onCopyCommand(true);
    const made = Promise.reject<Flavours>(new Error('还有 1 处错误'));
    await expect(copyFlavours(made)).rejects.toThrow('还有 1 处错误');
    expect([clipboard.copied, copied]).toEqual([{}, {}]);
  });

  it.each([
    ['is not there', undefined],
    ['is refused', { write: () => Promise.reject(new Error('NotAllowedError')) }],
  ])('goes by the old command where the clipboard %s', async (_how, clipboard) => {
    withClipboard(clipboard);
    const copied = onCopyCommand(true);
    expect(await copyFlavours(flavours)).toBe(true);
    expect(copied).toEqual({ 'text/html': flavours.html, 'text/plain': flavours.text });
  });

  it('says so where neither is allowed', async () => {
    withClipboard(undefined);
    onCopyCommand(false);
    expect(await copyFlavours(flavours)).toBe(false);
  });
});
