import type { Calendar } from '../calendar';
import { sayDay, weekdayText, type Day } from '../days';
import type { Deadline, Segment } from './types';

/** One day of the clock, as it is told to who asks how a deadline was computed. */
export interface ExplainedDay {
  readonly day: Day;
  /** The number of the working day within the time that counts; null where the day does not count. */
  readonly count: number | null;
  /** Why it does or does not count. */
  readonly why: string;
}

/** Every day from the one after the beginning to the deadline, or as far as the clock is known. */
export function explainDays(
  { start, segments, due }: Deadline,
  calendar: Calendar,
): readonly ExplainedDay[] {
  const days: ExplainedDay[] = [];
  let count = 0;
  const end = due ?? Math.max(start, ...segments.map(({ to }) => to ?? start));
  for (let day = start + 1; day <= end; day += 1) {
    const segment = segments.find(
      ({ after, to }) => after >= start && day > after && (to === null || day <= to),
    );
    const counts = segment !== undefined && segment.kind !== 'stopped' && calendar.isWorkday(day);
    if (counts) count += 1;
    days.push({ day, count: counts ? count : null, why: whyOf(day, segment, calendar) });
  }
  return days;
}

function whyOf(day: Day, segment: Segment | undefined, calendar: Calendar): string {
  const own = calendar.whyOf(day);
  const provisional = calendar.isKnown(day) ? '' : '（暂算）';
  if (segment?.kind === 'stopped') return `${segment.why}，不计算`;
  if (!calendar.isWorkday(day)) return `${own || '休息'}${provisional}`;
  return `${own === '' ? '工作日' : own}${segment?.kind === 'extended' ? '，延长期' : ''}${provisional}`;
}

/** `收到后第 20 个工作日，10月22日`: the clock in sentences, a segment each, and the outcome. */
export function explainDeadline(deadline: Deadline): string[] {
  const { start, segments, due, provisional, doubt } = deadline;
  if (doubt !== null) return [`期限算不出来：${doubt}。`];
  const lines = segments.map(({ after, to, counted, kind, why, basis }) => {
    const end = to === null ? '至今' : `至${sayDay(to)}`;
    const days = kind === 'stopped' ? '不计算' : `${counted} 个工作日`;
    return `${sayDay(after)}次日${end}：${why}，${days}（${basis}）`;
  });
  const outcome =
    due === null
      ? '期限现在停止计算，没有到期日。'
      : `自${sayDay(start)}次日起算，${sayDay(due)}（${weekdayText(due)}）到期${provisional ? '，暂算：途经的年份还没有节假日安排的通知' : ''}。`;
  return [...lines, outcome];
}
