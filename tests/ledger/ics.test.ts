import { remindersIcs, type Reminder } from '../../src/ledger';

const stamp = '2025-10-21T08:00:00.000Z';
const one = (name: string, due: number, received = 19_980): Reminder => ({
  ...{ case: name, received, due },
  provisional: false,
});
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

  it('are others for a case of the same number that came on another day', () => {
    expect(uidsIn(one('001', 20_000))).not.toEqual(uidsIn(one('001', 20_000, 19_700)));
  });

  it('are one for every case whose number ends as those are numbered', () => {
    const names = ['001', '001', '001-2', '001+2', '001+19980'];
    expect(new Set(uidsIn(...names.map((name) => one(name, 20_000)))).size).toBe(names.length);
  });
});
