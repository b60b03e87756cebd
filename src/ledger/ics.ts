import { isoOf, type Day } from './days';

/** A day to be reminded of. */
export interface Reminder {
  /** 编号; no names, for calendars are shared. */
  readonly case: string;
  /** When the application came; null where the ledger does not say. */
  readonly received: Day | null;
  readonly due: Day;
  readonly provisional: boolean;
}

const plainDate = (day: Day) => isoOf(day).replaceAll('-', '');

/** Commas, semicolons and backslashes mean something in a calendar file; control signs nothing. */
const escaped = (text: string) =>
  Array.from(text, (sign) => (sign < ' ' ? ' ' : /[\\,;]/.test(sign) ? `\\${sign}` : sign)).join(
    '',
  );

/** A line of at most 75 bytes, the rest on lines that begin with a blank (RFC 5545, 3.1). */
function folded(line: string): string {
  const bytes = new TextEncoder();
  let [text, length] = ['', 0];
  for (const sign of line) {
    const size = bytes.encode(sign).length;
    if (length + size > 75) {
      text += '\r\n ';
      length = 1;
    }
    text += sign;
    length += size;
  }
  return text;
}

/**
 * The case alone tells its entry, by its 编号 and the day it came, so that a deadline that moved moves
 * the entry of a calendar that has it already, and case 001 of another year leaves it where it is.
 * Cases that share both are numbered, behind a sign that no 编号 has here.
 */
function uidsInTurn(): (reminder: Reminder) => string {
  const met = new Map<string, number>();
  return ({ case: name, received }) => {
    const own = `${encodeURIComponent(name)}+${received === null ? '' : plainDate(received)}`;
    const times = (met.get(own) ?? 0) + 1;
    met.set(own, times);
    return `${own}${times === 1 ? '' : `+${times}`}@nianbao`;
  };
}

/**
 * A calendar file (RFC 5545) with an all-day entry for each deadline and a reminder the day before.
 * @param stamp when it was made, an ISO timestamp
 */
export function remindersIcs(reminders: readonly Reminder[], stamp: string): string {
  const made = `${stamp.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const uidOf = uidsInTurn();
  const events = reminders.flatMap((one) => [
    'BEGIN:VEVENT',
    `UID:${uidOf(one)}`,
    `DTSTAMP:${made}`,
    `DTSTART;VALUE=DATE:${plainDate(one.due)}`,
    `DTEND;VALUE=DATE:${plainDate(one.due + 1)}`,
    `SUMMARY:${escaped(`信息公开申请 ${one.case} 答复期限${one.provisional ? '（暂算）' : ''}`)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P1D',
    'DESCRIPTION:明天到期',
    'END:VALARM',
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//nianbao//ledger//ZH',
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
