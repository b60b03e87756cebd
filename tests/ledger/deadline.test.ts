import fc from 'fast-check';
import { officialCalendar as calendar } from '../../src/ledger/calendar';
import { dayFromIso, isoOf } from '../../src/ledger/days';
import {
  daysLeft,
  deadlineOf,
  explainDays,
  explainDeadline,
  caseStateOf,
  stateWord,
  type ClockDates,
} from '../../src/ledger/deadline';

const day = (iso: string) => {
  const found = dayFromIso(iso);
  if (found === null) throw new Error(iso);
  return found;
};

const due = (dates: ClockDates) => {
  const found = deadlineOf(dates, calendar).due;
  return found === null ? null : isoOf(found);
};

describe('the deadline of an answer', () => {
  it.each([
    ['2025-12-04', '2025-12-15', '2025-12-25', '2026-01-04', '2026-01-30'],
    ['2026-02-10', '2026-02-26', '2026-03-09', '2026-03-16', '2026-04-14'],
    ['2026-02-14', '2026-03-03', '2026-03-13', '2026-03-20', '2026-04-20'],
    ['2026-02-16', '2026-03-03', '2026-03-13', '2026-03-20', '2026-04-20'],
    ['2026-04-28', '2026-05-11', '2026-05-21', '2026-05-28', '2026-06-26'],
    ['2026-09-18', '2026-09-29', '2026-10-15', '2026-10-22', '2026-11-19'],
    ['2026-09-28', '2026-10-13', '2026-10-23', '2026-10-30', '2026-11-27'],
  ])('after %s is 7, 15, 20, 40 working days on', (received, ...expected) => {
    const found = [7, 15, 20, 40].map((days) => isoOf(calendar.after(day(received), days)));
    expect(found).toEqual(expected);
    expect(due({ received: day(received) })).toBe(expected[2]);
    expect(due({ received: day(received), extension: 20 })).toBe(expected[3]);
  });

  it('is 暂算 where it crosses into a year of which no notice is known', () => {
    const received = day('2026-12-03');
    expect(deadlineOf({ received }, calendar)).toMatchObject({
      due: day('2026-12-31'),
      provisional: false,
    });
    expect(deadlineOf({ received, extension: 20 }, calendar).provisional).toBe(true);
  });

  it('does not count the time for which opinions were waited for', () => {
    const dates = {
      received: day('2026-09-18'),
      opinionAsked: day('2026-09-22'),
      opinionReceived: day('2026-10-13'),
    };
    expect(due(dates)).toBe('2026-11-05');
  });

  it('begins anew when a 补正 or a fee arrives, and stands still until then', () => {
    const received = day('2026-02-10');
    const correctionTold = day('2026-02-12');
    expect(deadlineOf({ received, correctionTold }, calendar)).toMatchObject({
      due: null,
      waiting: 'correction',
    });
    const correctionReceived = day('2026-04-28');
    expect(due({ received, correctionTold, correctionReceived })).toBe('2026-05-28');
    const feeTold = day('2026-02-12');
    expect(deadlineOf({ received, feeTold }, calendar).waiting).toBe('payment');
    expect(due({ received, feeTold, feePaid: day('2026-04-28') })).toBe('2026-05-28');
  });

  it('is the day that the organ set, where it set one', () => {
    const reasonableUntil = day('2026-08-31');
    expect(due({ received: day('2026-02-10'), reasonableUntil })).toBe('2026-08-31');
  });

  it('is never extended by more than the law allows', () => {
    const received = day('2026-04-28');
    expect(due({ received, extension: 45 })).toBe('2026-06-26');
  });
});

const span = { min: day('2019-01-02'), max: day('2026-06-30') };
const later = (most: number) => fc.option(fc.nat({ max: most }), { nil: null });

/** Dates of a case that follow each other. */
const someDates = fc
  .record({
    received: fc.integer(span),
    told: later(12),
    corrected: later(30),
    asked: later(40),
    opinion: later(40),
    extension: fc.constantFrom(0, 0, 5, 10, 20),
  })
  .map(({ received, told, corrected, asked, opinion, extension }): ClockDates => {
    const correctionTold = told === null ? null : received + told;
    const correctionReceived =
      correctionTold === null || corrected === null ? null : correctionTold + corrected;
    const from = correctionReceived ?? received;
    const opinionAsked = asked === null ? null : from + asked;
    const opinionReceived =
      opinionAsked === null || opinion === null ? null : opinionAsked + opinion;
    return {
      received,
      correctionTold,
      correctionReceived,
      opinionAsked,
      opinionReceived,
      extension,
    };
  });

/** The same told day by day, as one counts with a finger on a calendar. */
function byFinger(dates: ClockDates): number | null {
  const { received, correctionTold, correctionReceived, extension = 0 } = dates;
  if (correctionTold != null && correctionReceived == null) return null;
  const start = correctionReceived ?? received;
  let left = 20 + extension;
  for (let at = start + 1; at < start + 400; at += 1) {
    const asked = dates.opinionAsked != null && at > dates.opinionAsked;
    if (asked && dates.opinionReceived == null) return null;
    if (asked && dates.opinionReceived != null && at <= dates.opinionReceived) continue;
    if (calendar.isWorkday(at)) left -= 1;
    if (left === 0) return at;
  }
  throw new Error('never due');
}

describe('a deadline, whatever the dates', () => {
  it('is the day to which one comes by counting days one after the other, 2019 to 2026', () => {
    fc.assert(
      fc.property(someDates, (dates) => {
        expect(deadlineOf(dates, calendar).due).toBe(byFinger(dates));
      }),
      { numRuns: 3000 },
    );
  });

  it('is explained by as many counted days as the organ has', () => {
    fc.assert(
      fc.property(someDates, (dates) => {
        const deadline = deadlineOf(dates, calendar);
        const days = explainDays(deadline, calendar);
        const counted = days.filter(({ count }) => count !== null);
        expect(counted.map(({ count }) => count)).toEqual(counted.map((_, i) => i + 1));
        if (deadline.due === null) return;
        expect(counted).toHaveLength(deadline.limit ?? NaN);
        expect(days.at(-1)).toMatchObject({ day: deadline.due, count: deadline.limit });
        for (const { day: at, count } of counted)
          expect([count, calendar.isWorkday(at)]).toEqual([count, true]);
      }),
      { numRuns: 500 },
    );
  });

  it('counts the days of its segments to the same sum', () => {
    fc.assert(
      fc.property(someDates, (dates) => {
        const { due: last, limit, segments, start } = deadlineOf(dates, calendar);
        if (last === null) return;
        const sum = segments
          .filter(({ after, kind }) => after >= start && kind !== 'stopped')
          .reduce((all, { counted }) => all + counted, 0);
        expect(sum).toBe(limit);
      }),
      { numRuns: 500 },
    );
  });
});

describe('how a case stands', () => {
  const deadline = deadlineOf({ received: day('2026-09-18') }, calendar);
  it.each([
    [null, '2026-10-12', 'open', '办理中'],
    [null, '2026-10-20', 'open', '即将到期'],
    [null, '2026-10-22', 'open', '今天到期'],
    [null, '2026-10-23', 'overdue', '已逾期'],
    ['2026-10-22', '2026-12-31', 'answered', '已答复'],
    ['2026-10-23', '2026-12-31', 'late', '逾期答复'],
    ['2026-10-23', '2026-10-20', 'open', '即将到期'],
  ])('closed %s is, on %s, %s', (closed, on, state, word) => {
    const end = closed === null ? null : day(closed);
    expect(caseStateOf(deadline, end, day(on))).toBe(state);
    expect(stateWord(deadline, end, day(on), calendar)).toBe(word);
  });

  it('tells how many working days are left, and how many it is late', () => {
    const left = (on: string) => daysLeft(deadline, day(on), calendar);
    expect([left('2026-10-20'), left('2026-10-22'), left('2026-10-26')]).toEqual([2, 0, -2]);
    expect(left('2026-10-24')).toBe(-1);
  });

  it('is explained in sentences, each with where it stands in the law', () => {
    const dates = {
      received: day('2026-09-18'),
      opinionAsked: day('2026-09-22'),
      opinionReceived: day('2026-10-13'),
      extension: 20,
    };
    const lines = explainDeadline(deadlineOf(dates, calendar));
    expect(lines).toHaveLength(5);
    expect(lines[0]).toContain('3 个工作日');
    expect(lines[1]).toContain('第三十三条第三款');
    expect(lines.at(-1)).toMatch(/^自2026年9月18日次日起算，2026年12月3日（周四）到期/);
  });
});
