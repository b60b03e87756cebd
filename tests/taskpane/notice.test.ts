import { leaveNotice, watchNotices, type Notice } from '../../src/excel/notice';

/** As the browser tells one page what another page of the origin has kept. */
function fromAnotherPage(notice: Notice): void {
  leaveNotice(notice);
  const key = localStorage.key(0);
  const newValue = key === null ? null : localStorage.getItem(key);
  window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
}

const [one, two]: readonly [Notice, Notice] = [
  { kind: 'failed', text: '没有插入年报表格。' },
  { kind: 'done', text: '表格已经在工作簿里。' },
];

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('a notice that a ribbon button left', () => {
  it('is shown once by the pane that is opened next', () => {
    leaveNotice(one);
    const show = jest.fn();
    watchNotices(show)();
    watchNotices(show)();
    expect(show.mock.calls).toEqual([[one]]);
  });

  it.each(['{', '3', '{"kind":"done","text":3,"at":9e15}', '{"text":"一","at":9e15}', 'null'])(
    'is nothing where %s stands instead',
    (kept) => {
      leaveNotice(one);
      localStorage.setItem(localStorage.key(0) ?? '', kept);
      const show = jest.fn();
      watchNotices(show)();
      expect(show).not.toHaveBeenCalled();
    },
  );

  it('is shown at once by a pane that is open, until it stops listening', () => {
    const show = jest.fn();
    const stop = watchNotices(show);
    fromAnotherPage(two);
    expect(show.mock.calls).toEqual([[two]]);
    stop();
    fromAnotherPage(one);
    expect(show).toHaveBeenCalledTimes(1);
  });

  it('is left by the pane of a workbook behind to the one that is seen', () => {
    const [behind, seen] = [jest.fn(), jest.fn()];
    const stop = watchNotices(behind);
    const hidden = document.createElement('iframe');
    const around = jest.spyOn(window, 'frameElement', 'get').mockReturnValue(hidden);
    fromAnotherPage(one);
    expect(behind).not.toHaveBeenCalled();
    around.mockRestore();
    stop();
    watchNotices(seen)();
    expect(seen.mock.calls).toEqual([[one]]);
  });

  it('is not shown when it is old', () => {
    jest.useFakeTimers();
    leaveNotice(one);
    jest.advanceTimersByTime(11 * 60_000);
    const show = jest.fn();
    watchNotices(show)();
    expect(show).not.toHaveBeenCalled();
  });
});
