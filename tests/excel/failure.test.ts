import { failureOf, Refused } from '../../src/excel/failure';

const office = (code: string) => Object.assign(new Error('raw'), { code });

describe('a failure of Excel', () => {
  it('is told in words, and keeps where it came from', () => {
    const raw = office('AccessDenied');
    const told = failureOf(raw);
    expect(told.message).toContain('撤销保护');
    expect(told.cause).toBe(raw);
  });

  it('names the code where it has no words of its own', () => {
    expect(failureOf(office('SomethingNew')).message).toContain('SomethingNew');
    expect(failureOf('what?').message).toContain('原因不明');
  });

  it('leaves sentences for the user and faults of our own as they are', () => {
    const refused = new Refused('不行。');
    const fault = new TypeError('x is undefined');
    expect(failureOf(refused)).toBe(refused);
    expect(failureOf(fault)).toBe(fault);
  });
});
