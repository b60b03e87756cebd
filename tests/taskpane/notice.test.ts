import { leaveNotice, watchNotices } from '../../src/excel/notice';

/** As the browser tells one page what another page of the origin has kept. */
function fromAnotherPage(text: string): void {
  leaveNotice(text);
  const key = localStorage.key(0);
  const newValue = key === null ? null : localStorage.getItem(key);
  window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
}

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('a notice that a ribbon button left', () => {
  it('is shown once by the pane that is opened next', () => {
    leaveNotice('没有插入年报表格。');
    const show = jest.fn();
    watchNotices(show)();
    watchNotices(show)();
    expect(show.mock.calls).toEqual([['没有插入年报表格。']]);
  });

  it.each(['{', '3', '{"text":3,"at":9e15}', 'null'])(
    'is nothing where %s stands instead',
    (kept) => {
      leaveNotice('一');
      localStorage.setItem(localStorage.key(0) ?? '', kept);
      const show = jest.fn();
      watchNotices(show)();
      expect(show).not.toHaveBeenCalled();
    },
  );

  it('is shown at once by a pane that is open, until it stops listening', () => {
    const show = jest.fn();
    const stop = watchNotices(show);
    fromAnotherPage('一');
    expect(show.mock.calls).toEqual([['一']]);
    stop();
    fromAnotherPage('二');
    expect(show).toHaveBeenCalledTimes(1);
  });

  it('is not shown when it is old', () => {
    jest.useFakeTimers();
    leaveNotice('没有插入年报表格。');
    jest.advanceTimersByTime(11 * 60_000);
    const show = jest.fn();
    watchNotices(show)();
    expect(show).not.toHaveBeenCalled();
  });
});
