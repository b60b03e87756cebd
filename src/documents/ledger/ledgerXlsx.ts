import type { ConditionalRule } from 'hucre';
import {
  applicationsForm,
  calendarSheet,
  computedColumns,
  disputesForm,
  documentsForm,
  officialCalendar,
  serialOf,
  stateWords,
  type Calendar,
  type Day,
  type LedgerPolicies,
} from '../../ledger';
import { look } from '../sheets/look';
import { writeBook, type BookSheet } from '../sheets/writeBook';
import { caseSheet, type GivenRows } from './caseSheet';
import { workingDaysSheet } from './calendarSheet';
import { formulasOf } from './formulas';
import { keySheet } from './keySheet';
import { computedLetter, keySheetName as keyName, rowsFor, rows, type ComputedId } from './places';
import { reckoned } from './reckoned';
import { computedStyle, stateColours } from './styles';

export interface LedgerRequest {
  readonly year: number;
  /** Null: left to be written before the year in the title. */
  readonly organ: string | null;
  /** The day on which it is written: what TODAY() comes to until a program reckons anew. */
  readonly today: Day;
  readonly calendar?: Calendar;
  /** How the organ counts; as is usual where it chose nothing. */
  readonly policies?: LedgerPolicies;
  /** Cases to begin with, by the ids of their columns; days as Excel's numbers. */
  readonly applications?: GivenRows;
  readonly disputes?: GivenRows;
  readonly documents?: GivenRows;
}

/** The names of a ledger's sheets, in their order; their formulas call each other by them. */
export const ledgerSheetNames: readonly string[] = [
  applicationsForm.name,
  disputesForm.name,
  documentsForm.name,
  keyName,
  calendarSheet.name,
];

/** The sheets of a ledger: the three ledgers, what their words mean, the calendar of working days. */
export function ledgerSheets(request: LedgerRequest): readonly BookSheet[] {
  const { year, organ, calendar = officialCalendar } = request;
  const title = (rest: string) => `${organ ?? ''}${year}年${rest}`;
  return [
    applicationsSheet(request, title(applicationsForm.title), calendar),
    caseSheet({
      form: disputesForm,
      title: title(disputesForm.title),
      note: '每件复议、诉讼一行；没有审结的，审结日期和结果空着。跨年的不必另起一行。',
      given: request.disputes ?? [],
      lists: { kind: 'dispute', outcome: 'outcome' },
    }),
    caseSheet({
      form: documentsForm,
      title: title(documentsForm.title),
      note: '现行有效的和本年废止的都要登记，每件一行；以前年度制发、仍然有效的也要登记，否则“现行有效件数”不对。',
      given: request.documents ?? [],
      lists: { kind: 'document' },
    }),
    keySheet(request.policies),
    workingDaysSheet(year, calendar),
  ];
}

/** The sheets of a ledger as a workbook. */
export async function ledgerXlsx(request: LedgerRequest): Promise<Uint8Array> {
  const { year, organ } = request;
  const title = `${organ ?? ''}${year}年${applicationsForm.title}`;
  return writeBook({
    sheets: ledgerSheets(request),
    properties: {
      title,
      subject: '政府信息公开申请、复议诉讼和规范性文件台账',
      creator: organ ?? '政府信息公开年报助手',
      category: '政府信息公开',
    },
  });
}

function applicationsSheet(request: LedgerRequest, title: string, calendar: Calendar): BookSheet {
  const given = request.applications ?? [];
  const last = rows.first + rowsFor('applications', given.length) - 1;
  const known = reckoned(given, request.today, calendar);
  const own = applicationsForm.columns.length;
  return caseSheet({
    form: applicationsForm,
    title,
    note: '收到一件登记一行，一行一件。黄色的格子填写，右边四栏由公式得出。不要写证件号码、电话和住址。行不够时，把最后一行向下复制。',
    pagesAcross: 2,
    given,
    lists: { kind: 'kind', way: 'way', result: 'result' },
    more: computedColumns.map(({ id, header, width }) => ({
      header,
      width,
      cell: (row) => ({
        formula: formulasOf(row, last, request.year)[id],
        formulaResult: known[row - rows.first]?.[id] ?? '',
        style: styleOf(id),
      }),
    })),
    beside: [
      [own, { value: '今天', style: look.label }],
      [
        own + 1,
        { formula: 'TODAY()', formulaResult: serialOf(request.today), style: computedStyle.date },
      ],
    ],
    conditionalRules: stateMarks(last),
  });
}

const styleOf = (id: ComputedId) =>
  ({
    due: computedStyle.date,
    left: computedStyle.number,
    state: computedStyle.text,
    check: computedStyle.text,
  })[id];

/** Colours for the words of 状态 and 核对. */
function stateMarks(last: number): readonly ConditionalRule[] {
  const [state, check] = [computedLetter('state'), computedLetter('check')];
  const first = rows.first;
  const is = (keys: readonly (keyof typeof stateWords)[]) =>
    `OR(${keys.map((key) => `$${state}${first}="${stateWords[key]}"`).join(',')})`;
  const near = (column: string) => `${column}${first}:${column}${last}`;
  const rules = [
    { formula: is(['overdue', 'late']), style: stateColours.late, range: near(state) },
    { formula: is(['today', 'soon']), style: stateColours.near, range: near(state) },
    {
      formula: is(['correction', 'opinion', 'payment']),
      style: stateColours.waiting,
      range: near(state),
    },
    {
      formula: `AND($${check}${first}<>"",$${check}${first}<>"通过")`,
      style: stateColours.late,
      range: near(check),
    },
  ];
  return rules.map((rule, i) => ({ type: 'expression', priority: i + 1, ...rule }));
}
