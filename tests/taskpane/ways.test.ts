import { copyFlavours } from '../../src/taskpane/export/ways';

const flavours = { html: '<table><td>甲</table>', text: '甲' };

function withClipboard(clipboard: object | undefined): void {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
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

beforeEach(() => {
  Object.assign(globalThis, {
    ClipboardItem: class {
      constructor(readonly flavours: Readonly<Record<string, Blob>>) {}
    },
  });
});
afterEach(() => withClipboard(undefined));

describe('copying tables', () => {
  it('asks for the clipboard within the click, for Safari refuses it afterwards', async () => {
    const write = jest.fn(() => Promise.resolve());
    withClipboard({ write });
    const copying = copyFlavours(flavours);
    expect(write).toHaveBeenCalledTimes(1);
    expect(await copying).toBe(true);
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
