import { saysClosed, type Application } from './cases';
import type { Calendar } from './calendar';
import type { Day } from './days';
import { caseDeadline } from './caseDeadline';
import { daysLeft, statutoryTimes, soonWithin, stateWord, type Deadline } from './deadline';
import type { Ledger } from './reading';

/** Why an open case is to be looked at, the most pressing first. */
export type Pressing = 'overdue' | 'today' | 'soon' | 'correction' | 'opinion' | 'doubt';

/** An open case, how much time is left for it, and why it is to be looked at today. */
export interface AgendaItem {
  readonly application: Application;
  readonly deadline: Deadline;
  /** 工作日 left; 0 on the last day, negative when it has passed; null while the clock stands. */
  readonly left: number | null;
  /** The word for how it stands. */
  readonly state: string;
  readonly pressing: readonly Pressing[];
}

/** The cases that are open on a day, the most pressing first. @param within 工作日 */
export function agendaOf(
  { applications, calendar }: Ledger,
  today: Day,
  within = soonWithin,
): readonly AgendaItem[] {
  const items = (applications ?? []).flatMap((application): AgendaItem[] => {
    const { received, closed } = application;
    if (received === null || received > today) return [];
    if (closed !== null || saysClosed(application)) return [];
    const deadline = caseDeadline(application, calendar);
    if (!deadline) return [];
    const left = daysLeft(deadline, today, calendar);
    return [
      {
        application,
        deadline,
        left,
        state: stateWord(deadline, null, today, calendar),
        pressing:
          deadline.doubt === null
            ? pressingOf(application, left, today, calendar, within)
            : ['doubt'],
      },
    ];
  });
  return items.sort((a, b) => (a.left ?? Infinity) - (b.left ?? Infinity) || byReceipt(a, b));
}

const byReceipt = (a: AgendaItem, b: AgendaItem) =>
  (a.application.received ?? 0) - (b.application.received ?? 0);

function pressingOf(
  { received, correctionTold, correctionReceived, opinionAsked, opinionReceived }: Application,
  left: number | null,
  today: Day,
  calendar: Calendar,
  within: number,
): readonly Pressing[] {
  const near = (from: Day | null, limit: number) =>
    from !== null && calendar.between(from, today) >= limit - within;
  const untouched = correctionTold === null && correctionReceived === null && opinionAsked === null;
  const taken = received === null ? NaN : calendar.between(received, today);
  const notice = statutoryTimes.correctionNotice.days;
  return [
    ...(left !== null && left < 0 ? (['overdue'] as const) : []),
    ...(left === 0 ? (['today'] as const) : []),
    ...(left !== null && left > 0 && left <= within ? (['soon'] as const) : []),
    ...(untouched && taken >= notice - within && taken <= notice ? (['correction'] as const) : []),
    ...(opinionReceived === null && near(opinionAsked, statutoryTimes.opinion.days)
      ? (['opinion'] as const)
      : []),
  ];
}
