import type { Calendar } from '../calendar';
import type { Day } from '../days';
import { clockBasis, statutoryTimes } from './limits';
import type { ClockDates, Deadline, Segment, Waiting } from './types';

/** Something that stops the clock; when it ends the time begins anew. */
interface Restart {
  readonly asked: Day;
  readonly came: Day | null;
  readonly waiting: Waiting;
  readonly why: string;
  readonly basis: string;
}

function restartsOf(dates: ClockDates): readonly Restart[] {
  const { correctionTold, correctionReceived, feeTold, feePaid } = dates;
  const restart = (
    asked: Day | null | undefined,
    came: Day | null | undefined,
    words: Omit<Restart, 'asked' | 'came'>,
  ): Restart[] => {
    const from = asked ?? came ?? null;
    return from === null ? [] : [{ asked: from, came: came ?? null, ...words }];
  };
  return [
    ...restart(correctionTold, correctionReceived, {
      waiting: 'correction',
      why: '等待申请人补正',
      basis: clockBasis.correction,
    }),
    ...restart(feeTold, feePaid, {
      waiting: 'payment',
      why: '等待申请人缴费',
      basis: clockBasis.payment,
    }),
  ].sort((a, b) => a.asked - b.asked);
}

/** The segments before the time that counts, up to the last new beginning. */
function before(dates: ClockDates, calendar: Calendar) {
  const segments: Segment[] = [];
  let start = dates.received;
  for (const { asked, came, why, waiting, basis } of restartsOf(dates)) {
    const from = Math.max(start, asked);
    if (from > start)
      segments.push({
        kind: 'runs',
        after: start,
        to: from,
        counted: calendar.between(start, from),
        why: '收到申请后（此后重新起算，不再累计）',
        basis: clockBasis.received,
      });
    segments.push({ kind: 'stopped', after: from, to: came, counted: 0, why, basis });
    if (came === null) return { start: from, segments, waiting };
    start = Math.max(start, came);
  }
  return { start, segments, waiting: null };
}

/** Working days for an answer, the extension included; the law allows no more than 20 more. */
function limitOf({ extension = 0 }: ClockDates): number {
  return (
    statutoryTimes.answer.days + Math.min(statutoryTimes.extension.days, Math.max(0, extension))
  );
}

/** Runs of the clock after `from` until `due`, the part beyond the first 20 days apart. */
function runs(from: Day, due: Day, used: number, calendar: Calendar): Segment[] {
  const ordinary = Math.max(0, statutoryTimes.answer.days - used);
  const turn = Math.max(from, Math.min(due, calendar.after(from, ordinary)));
  const part = (kind: 'runs' | 'extended', after: Day, to: Day): Segment[] =>
    to <= after
      ? []
      : [
          {
            kind,
            after,
            to,
            counted: calendar.between(after, to),
            why: kind === 'runs' ? '办理期限' : '延长的期限',
            basis: kind === 'runs' ? statutoryTimes.answer.basis : statutoryTimes.extension.basis,
          },
        ];
  return [...part('runs', from, turn), ...part('extended', turn, due)];
}

/**
 * The deadline of an answer. The day of receipt does not count; a 补正 and a fee begin the time anew
 * when they arrive; days after the sending for opinions up to the day on which they arrive do not
 * count, provided that the time had not run out before.
 */
export function deadlineOf(dates: ClockDates, calendar: Calendar): Deadline {
  const { start, segments, waiting } = before(dates, calendar);
  const limit = limitOf(dates);
  const told = (
    due: Day | null,
    more: readonly Segment[],
    now: Waiting | null,
    own: number | null,
  ): Deadline => ({
    due,
    start,
    limit: own,
    waiting: now,
    segments: [...segments, ...more],
    provisional: due !== null && own !== null && !known(start, due, calendar),
    doubt: null,
  });
  const { reasonableUntil } = dates;
  if (reasonableUntil != null)
    return told(reasonableUntil, [reasonable(start, reasonableUntil, calendar)], null, null);
  if (waiting !== null) return told(null, [], waiting, limit);

  const plain = calendar.after(start, limit);
  const { opinionAsked: asked, opinionReceived: came } = dates;
  const stops = asked != null && asked < plain && (came == null || came > Math.max(asked, start));
  if (!stops) return told(plain, runs(start, plain, 0, calendar), null, limit);

  const from = Math.max(asked, start);
  const used = calendar.between(start, from);
  const first = runs(start, from, 0, calendar);
  const stop: Segment = {
    kind: 'stopped',
    after: from,
    to: came ?? null,
    counted: 0,
    why: '征求第三方或者其他机关意见',
    basis: clockBasis.opinion,
  };
  if (came == null) return told(null, [...first, stop], 'opinion', limit);
  const due = calendar.after(came, limit - used);
  return told(due, [...first, stop, ...runs(came, due, used, calendar)], null, limit);
}

const reasonable = (start: Day, until: Day, calendar: Calendar): Segment => ({
  kind: 'runs',
  after: start,
  to: until,
  counted: calendar.between(start, until),
  why: '行政机关确定的合理期限',
  basis: clockBasis.reasonable,
});

/** Whether a notice is known of every year that the time runs through. */
function known(start: Day, due: Day, calendar: Calendar): boolean {
  for (let day = start; day < due; day += 28) if (!calendar.isKnown(day)) return false;
  return calendar.isKnown(due);
}
