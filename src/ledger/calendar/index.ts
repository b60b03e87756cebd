export { calendarOf, entriesOf, officialCalendar, ordinary, type Calendar } from './calendar';
export { notices } from './notices';
export {
  editsFrom,
  enteredNotice,
  parseNotice,
  type EnteredNotice,
  type NoticeRead,
} from './parseNotice';
export { noEdits, type CalendarEdits, type DayEntry } from './types';
