import {
  applicationsForm,
  calendarSheet,
  daysIn,
  statutoryTimes,
  soonWithin,
  stateWords,
  type ApplicationColumn,
} from '../../ledger';
import { listRange } from './lists';
import { calendarYears, computedLetter, letterOf, rows, todayCell } from './places';

/** The formulas of 申请台账, which say in the sheet what src/ledger says elsewhere. */
export interface RowFormulas {
  readonly due: string;
  readonly left: string;
  readonly state: string;
  readonly check: string;
}

/** @param row counted from 1 @param last the last row that is ready */
export function formulasOf(row: number, last: number, year: number): RowFormulas {
  const cell = (id: ApplicationColumn) => `$${letterOf(id)}${row}`;
  const is = (id: ApplicationColumn) => `ISNUMBER(${cell(id)})`;
  const due = `$${computedLetter('due')}${row}`;
  const clock = clockOf(year);
  const waits = {
    correction: `AND(${is('correctionTold')},NOT(${is('correctionReceived')}))`,
    payment: `AND(${is('feeTold')},NOT(${is('feePaid')}))`,
    opinion: `AND(${is('opinionAsked')},NOT(${is('opinionReceived')}))`,
  };
  return {
    due: dueFormula(cell, is, clock, waits),
    left: leftFormula(cell, due, clock),
    state: stateFormula(cell, due, waits, `$${computedLetter('left')}${row}`),
    check: checkFormula(cell, is, row, last),
  };
}

interface Clock {
  /** The calendar's first day; none before it can be counted. */
  readonly first: string;
  /** Working days up to a day that is not before the first. */
  readonly upTo: (day: string) => string;
  /** The first day with so many working days up to it. */
  readonly reaching: (sum: string) => string;
}

/**
 * INDEX and MATCH in the calendar's columns: nothing volatile, the same in every program. Its days
 * follow each other, so that a day is found by counting; one after the last is no reference. Each
 * reference is one more that a program has to follow in every row: a formula names none twice that
 * it can name once. Days without work repeat a sum: what is looked for lies between two sums, since
 * programs differ in which of several equal ones they find.
 */
function clockOf(year: number): Clock {
  const last = rows.first + calendarYears(year).reduce((sum, one) => sum + daysIn(one), 0) - 1;
  const column = (letter: string) =>
    `${calendarSheet.name}!$${letter}$${rows.first}:$${letter}$${last}`;
  const [days, sums] = [column('A'), column('C')];
  const first = `${calendarSheet.name}!$A$${rows.first}`;
  return {
    first,
    upTo: (day) => `INDEX(${sums},${day}-${first}+1)`,
    reaching: (sum) => `INDEX(${days},MATCH(${sum}-0.5,${sums},1)+1)`,
  };
}

type Cell = (id: ApplicationColumn) => string;
type Waits = Readonly<Record<'correction' | 'payment' | 'opinion', string>>;

/** More working days than any calendar has: what is reached by them is no day. */
const never = 9999;

function dueFormula(cell: Cell, is: Cell, clock: Clock, waits: Waits): string {
  const { first, upTo, reaching } = clock;
  const begins = ['received', 'correctionReceived', 'feePaid'] as const;
  const start = `MAX(${begins.map(cell).join(',')})`;
  const limit = `${statutoryTimes.answer.days}+MIN(${statutoryTimes.extension.days},MAX(0,N(${cell('extension')})))`;
  const [asked, came] = [cell('opinionAsked'), cell('opinionReceived')];
  const from = `MAX(${asked},${start})`;
  const sum = `${upTo(start)}+${limit}`;
  // Asked before the time has run out, and not answered before it began.
  const stops = `AND(${is('opinionAsked')},${upTo(from)}<${sum},OR(NOT(${is('opinionReceived')}),${came}>${from}))`;
  const stopped = `IF(${is('opinionReceived')},${upTo(came)}-${upTo(from)},${never})`;
  const counted = reaching(`${sum}+IF(${stops},${stopped},0)`);
  const outside = '"超出工作日历"';
  const unreached = `IF(${waits.opinion},"",${outside})`;
  const runs = `IF(OR(${waits.correction},${waits.payment}),"",IF(${cell('received')}<${first},${outside},IFERROR(${counted},${unreached})))`;
  return `IF(NOT(${is('received')}),"",IF(${is('reasonableUntil')},${cell('reasonableUntil')},${runs}))`;
}

/** Working days from today to the deadline; one that has passed is at least one day ago. */
function leftFormula(cell: Cell, due: string, { first, upTo }: Clock): string {
  const between = `${upTo(due)}-${upTo(todayCell)}`;
  const least = `IF(${todayCell}>${due},-1,${never})`;
  const isCounted = `AND(${due}>=${first},${todayCell}>=${first})`;
  const left = `IF(${isCounted},IFERROR(MIN(${between},${least}),""),"")`;
  return `IF(OR(NOT(ISNUMBER(${due})),${isOver(cell)}),"",${left})`;
}

/** Whether a case was closed by today. */
const isOver = (cell: Cell) => `AND(ISNUMBER(${cell('closed')}),${cell('closed')}<=${todayCell})`;

function stateFormula(cell: Cell, due: string, waits: Waits, left: string): string {
  const closed = cell('closed');
  const word = (key: keyof typeof stateWords) => `"${stateWords[key]}"`;
  const late = `IF(AND(ISNUMBER(${due}),${closed}>${due}),${word('late')},${word('answered')})`;
  const near = `IF(${todayCell}=${due},${word('today')},IF(${left}<=${soonWithin},${word('soon')},${word('open')}))`;
  const running = `IF(${todayCell}>${due},${word('overdue')},IFERROR(${near},""))`;
  const waiting = (['correction', 'payment', 'opinion'] as const).reduceRight(
    (rest, key) => `IF(${waits[key]},${word(key)},${rest})`,
    '""',
  );
  return `IF(NOT(ISNUMBER(${cell('received')})),"",IF(${isOver(cell)},${late},IF(ISNUMBER(${due}),${running},${waiting})))`;
}

/** The first thing that is wrong with a row, by its own cells; 通过 where nothing is. */
function checkFormula(cell: Cell, is: Cell, row: number, last: number): string {
  const dates = applicationsForm.columns.filter(({ kind }) => kind === 'date');
  const others = dates.map(({ id }) => id);
  const isBlank = (id: ApplicationColumn) => `${cell(id)}=""`;
  const notDate = others.map((id) => `AND(${cell(id)}<>"",NOT(${is(id)}))`).join(',');
  const notIn = (id: ApplicationColumn, list: 'kind' | 'result') =>
    `AND(${cell(id)}<>"",ISNA(MATCH(${cell(id)},${listRange(list)},0)))`;
  const after = (later: ApplicationColumn, earlier: ApplicationColumn) =>
    `AND(${is(later)},${is(earlier)},${cell(later)}<${cell(earlier)})`;
  const column = letterOf('number');
  const numbers = `$${column}$${rows.first}:$${column}$${last}`;
  const first = `MATCH(IF(${isBlank('number')},NA(),${cell('number')}),${numbers},0)`;
  const problems: readonly (readonly [test: string, words: string])[] = [
    [isBlank('received'), '"缺收到日期"'],
    [`OR(${notDate})`, '"有的日期不是日期"'],
    [isBlank('kind'), '"缺申请人类型"'],
    [notIn('kind', 'kind'), '"申请人类型不在列表里"'],
    [notIn('result', 'result'), '"办理结果不在列表里"'],
    [`AND(${cell('closed')}<>"",${isBlank('result')})`, '"缺办理结果"'],
    [`AND(${cell('result')}<>"",${isBlank('closed')})`, '"缺办结日期"'],
    [
      `OR(${[
        after('closed', 'received'),
        after('correctionTold', 'received'),
        after('correctionReceived', 'correctionTold'),
        after('opinionAsked', 'received'),
        after('opinionReceived', 'opinionAsked'),
        after('extensionTold', 'received'),
      ].join(',')})`,
      '"日期先后不对"',
    ],
    [
      `N(${cell('extension')})>${statutoryTimes.extension.days}`,
      `"延期超过 ${statutoryTimes.extension.days} 个工作日"`,
    ],
    [
      `IF(${isBlank('number')},FALSE,${first}<>ROW()-${rows.first - 1})`,
      `"编号与第 "&(${first}+${rows.first - 1})&" 行重复"`,
    ],
  ];
  const verdict = problems.reduceRight(
    (rest, [test, words]) => `IF(${test},${words},${rest})`,
    '"通过"',
  );
  const [second, end] = [letterOf('application'), letterOf('note')];
  return `IF(COUNTA($${second}${row}:$${end}${row})=0,"",${verdict})`;
}
