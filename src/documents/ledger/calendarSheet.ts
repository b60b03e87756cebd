import {
  calendarSheet as words,
  daysIn,
  firstDayOf,
  serialOf,
  weekdayText,
  type Calendar,
} from '../../ledger';
import { ownWords } from '../../report';
import { look, portrait } from '../sheets/look';
import { SheetDraft } from '../sheets/sheetDraft';
import type { BookSheet } from '../sheets/writeBook';
import { calendarYears, rows } from './places';
import { computedStyle, inputStyle, stateColours, readStyle } from './styles';

/** Columns of the sheet, from the left; the days of the week stand beside what explains a day. */
const [dayColumn, worksColumn, sumColumn, whyColumn, weekColumn, yearColumn, noticeColumn] = [
  0, 1, 2, 3, 4, 6, 7,
] as const;

const note =
  '“上班”写 1，休息写 0，改了就照改了的算。标着“未公布，暂算”的年份，通知公布以后照通知改各日，再把通知的文号写在“通知”一栏。';

const widths = [14, 7, 7, 14, 8, 3, 8, 42];

/** Every day from the year before to the year after, with what is known of it. */
export function workingDaysSheet(year: number, calendar: Calendar): BookSheet {
  const sheet = new SheetDraft(words.name, widths, rows.title);
  sheet.put(rows.title, 0, { value: words.name, style: look.title });
  sheet.put(rows.note, 0, { value: `${ownWords.help}${note}`, style: look.note });
  const { day, works, sum, why, year: ofYear, notice } = words.columns;
  const headers: readonly (readonly [number, string])[] = [
    [dayColumn, day],
    [worksColumn, works],
    [sumColumn, sum],
    [whyColumn, why],
    [weekColumn, '星期'],
    [yearColumn, ofYear],
    [noticeColumn, notice],
  ];
  for (const [column, value] of headers)
    sheet.put(rows.header, column, { value, style: look.label });
  const years = calendarYears(year);
  const first = firstDayOf(years[0]);
  const count = years.reduce((all, one) => all + daysIn(one), 0);
  let worked = 0;
  for (let i = 0; i < count; i += 1) {
    const [at, row] = [first + i, rows.first + i];
    const isWorked = calendar.isWorkday(at);
    worked += isWorked ? 1 : 0;
    const formula = i === 0 ? `B${row}` : `C${row - 1}+B${row}`;
    sheet.put(row, dayColumn, { value: serialOf(at), style: computedStyle.date });
    sheet.put(row, worksColumn, { value: isWorked ? 1 : 0, style: inputStyle('days') });
    sheet.put(row, sumColumn, { formula, formulaResult: worked, style: computedStyle.number });
    sheet.put(row, whyColumn, { value: calendar.whyOf(at), style: readStyle });
    sheet.put(row, weekColumn, { value: weekdayText(at), style: computedStyle.text });
  }
  for (const [i, one] of years.entries()) {
    const source = calendar.sourceOf(one) ?? words.noNotice;
    sheet.put(rows.first + i, yearColumn, { value: one, style: computedStyle.number });
    sheet.put(rows.first + i, noticeColumn, { value: source, style: inputStyle('text') });
  }
  const last = rows.first + count - 1;
  const own = rows.first + firstDayOf(year) - first;
  for (const row of [rows.title, rows.note]) sheet.merge(row, 0, row, noticeColumn);
  sheet.setHeight(rows.title, 34);
  sheet.setHeight(rows.note, 36);
  return sheet.finish({
    freezePane: { rows: rows.header },
    dataValidations: [
      {
        type: 'list',
        values: ['1', '0'],
        allowBlank: false,
        showErrorMessage: true,
        errorTitle: '请核对',
        errorMessage: '上班写 1，休息写 0。',
        errorStyle: 'stop',
        range: `B${rows.first}:B${last}`,
      },
    ],
    conditionalRules: [
      {
        type: 'expression',
        priority: 1,
        formula: `$B${rows.first}=0`,
        style: stateColours.off,
        range: `A${rows.first}:E${last}`,
      },
      {
        type: 'expression',
        priority: 2,
        formula: `AND($B${rows.first}=1,OR($E${rows.first}="周六",$E${rows.first}="周日"))`,
        style: stateColours.near,
        range: `A${rows.first}:E${last}`,
      },
    ],
    pageSetup: {
      ...portrait,
      fitToHeight: 0,
      printTitlesRow: `$${rows.header}:$${rows.header}`,
      // The year itself: those beside it are there for the formulas.
      printArea: `$A$${own}:$E$${own + daysIn(year) - 1}`,
    },
    a11y: { summary: '每一天是否上班，答复期限由此计算' },
  });
}
