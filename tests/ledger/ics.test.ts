import { remindersIcs, type Reminder } from '../../src/ledger';

const stamp = '2025-10-21T08:00:00.000Z';
const one = (name: string, due: number): Reminder => ({ case: name, due, provisional: false });
const uidsIn = (...reminders: readonly Reminder[]) =>
  remindersIcs(reminders, stamp).match(/(?<=UID:).*/g);

describe('the entries of a calendar file', () => {
  it('are the same ones after a deadline has moved', () => {
    expect(uidsIn(one('2025-001', 20_000))).toEqual(uidsIn(one('2025-001', 20_010)));
  });

  it('are one for every case, also for cases of one number', () => {
    const uids = uidsIn(one('2025-001', 20_000), one('2025-002', 20_000), one('2025-001', 20_001));
    expect(new Set(uids).size).toBe(3);
  });
});
