import { debounce } from '../../src/excel/debounce';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a debounced call', () => {
  it('is made once after a burst, when it has been quiet', () => {
    const act = jest.fn();
    const { call } = debounce(act, 250, 1500);
    for (let n = 0; n < 4; n += 1) {
      call();
      jest.advanceTimersByTime(200);
    }
    expect(act).not.toHaveBeenCalled();
    jest.advanceTimersByTime(50);
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('is made in a burst that never pauses, too, and again after it', () => {
    const act = jest.fn();
    const { call } = debounce(act, 250, 1000);
    for (let n = 0; n < 15; n += 1) {
      call();
      jest.advanceTimersByTime(100);
    }
    expect(act).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(250);
    expect(act).toHaveBeenCalledTimes(2);
  });

  it('is not made when it was cancelled', () => {
    const act = jest.fn();
    const { call, cancel } = debounce(act, 250, 1000);
    call();
    cancel();
    jest.advanceTimersByTime(5000);
    expect(act).not.toHaveBeenCalled();
    call();
    jest.advanceTimersByTime(250);
    expect(act).toHaveBeenCalledTimes(1);
  });
});
