import { gridOfRows, ledgerSheets } from '../../documents/ledger';
import { templateSheets, writeBook } from '../../documents/sheets';
import {
  applicantKinds,
  applicationsForm,
  countCases,
  countOf,
  dayFromIso,
  disputesForm,
  documentsForm,
  officialCalendar,
  periodOf,
  readLedger,
  caseResults,
  serialOf,
  today,
  yearOf,
  type Day,
  type OpenRows,
  type PlainLedgerRow,
} from '../../ledger';
import { reportFromFigures, type Report } from '../../report';

/**
 * A bureau's ledger of sixty cases, with five problems of the kind that happen, and the year's
 * tables as they are counted from it.
 */

const year = 2025;
const organ = '某县自然资源局';
/** Closed in the year; {@link openCases} come after them. */
const closedCases = 54;

const subjects = [
  '征收土地公告及补偿安置方案',
  '建设用地规划许可证',
  '国有土地使用权出让合同',
  '宅基地审批材料',
  '农用地转用批复',
  '采矿许可证的审批材料',
] as const;
const places = ['东湖村', '西城片区', '北山组', '南门街', '工业园二期'] as const;

/** What the bureau mostly answers, by the rows of 表三; each is as frequent as it stands here. */
const usual = [
  '3.granted',
  '3.granted',
  '3.granted',
  '3.unable.notHeld',
  '3.partial',
  '3.unable.notExisting',
  '3.denied.thirdParty',
  '3.denied.process',
  '3.denied.inquiry',
  '3.unprocessed.petition',
  '3.unprocessed.repeated',
  '3.otherwise.notCorrected',
] as const;

const wordOf = (item: string) => caseResults.find((result) => result.item.id === item)?.word ?? '';
const dayIn = (iso: string): Day => dayFromIso(iso) ?? 0;
/** As late as the sheet 工作日历 of the year still counts 20 工作日 from. */
const latest = dayIn('2026-11-30');
const later = (day: Day, workdays: number) => officialCalendar.after(day, workdays);

/** The nth case: received every sixth day from December on, answered in 8 to 19 工作日. */
function caseOf(n: number): PlainLedgerRow {
  const received = dayIn('2024-12-10') + n * 6 + (n % 3);
  const closed = later(received, 8 + (n % 12));
  const kind = applicantKinds[n % 7 === 3 ? 1 : n % 11 === 5 ? 4 : 0];
  const asked = n % 9 === 4 ? later(received, 3) : null;
  const extended = n % 10 === 7;
  return {
    number: `${year}-${String(n + 1).padStart(3, '0')}`,
    applicant: `申请人${n + 1}`,
    kind: kind?.name ?? '',
    way: ['网络', '邮寄', '当面'][n % 3] ?? '',
    received: serialOf(received),
    content: `${places[n % places.length] ?? ''}的${subjects[n % subjects.length] ?? ''}（第 ${n + 1} 号）`,
    office: n % 2 === 0 ? '法规科' : '用途管制科',
    opinionAsked: asked === null ? null : serialOf(asked),
    opinionReceived: asked === null ? null : serialOf(later(asked, 6)),
    extensionTold: extended ? serialOf(later(received, 7)) : null,
    extension: extended ? 10 : null,
    closed: serialOf(asked === null ? closed : later(closed, 4)),
    result: wordOf(usual[n % usual.length] ?? ''),
  };
}

/** A day so many 工作日 before another. */
function before(day: Day, workdays: number): Day {
  let from = day;
  while (officialCalendar.between(from, day) < workdays) from -= 1;
  return from;
}

/** What is on the desk on a day: overdue, due today and soon, 补正 and opinions that press. */
function openCases(on: Day): readonly PlainLedgerRow[] {
  type Opened = readonly [taken: number, more?: (received: Day) => PlainLedgerRow];
  const opened: readonly Opened[] = [
    [22],
    [20],
    [18],
    [6],
    [17, (received) => ({ opinionAsked: serialOf(later(received, 3)) })],
    [12, (received) => ({ correctionTold: serialOf(later(received, 4)) })],
  ];
  return opened.map(([taken, more], i) => {
    const received = before(on, taken);
    const asIs = {
      closed: null,
      result: null,
      opinionAsked: null,
      opinionReceived: null,
      extensionTold: null,
      extension: null,
    };
    const number = `${yearOf(received)}-${String(closedCases + i + 1).padStart(3, '0')}`;
    return {
      ...caseOf(closedCases + i),
      ...asIs,
      number,
      received: serialOf(received),
      ...more?.(received),
    };
  });
}

/** Five slips of a busy year, by the number of the case. */
const slips: Readonly<Record<number, (right: PlainLedgerRow) => PlainLedgerRow>> = {
  11: (right) => ({ ...right, result: '同意公开' }),
  18: (right) => ({ ...right, closed: Number(right.received) - 2 }),
  26: (right) => ({
    ...right,
    closed: Number(right.received) + 45,
    extension: null,
    extensionTold: null,
  }),
  37: (right) => ({ ...right, extension: 25 }),
  45: (right) => ({ ...right, number: `${year}-045` }),
};

/** Sixty cases. @param on the day on which six of them are open */
function bureauCases(on: Day): readonly PlainLedgerRow[] {
  const closed = Array.from({ length: closedCases }, (_, n) => {
    const right = caseOf(n);
    return slips[n]?.(right) ?? right;
  });
  return [...closed, ...openCases(on)];
}

const disputes: readonly PlainLedgerRow[] = [
  {
    number: '复2025-01',
    application: `${year}-007`,
    kind: '行政复议',
    docket: '某政复〔2025〕3号',
    received: serialOf(dayIn('2025-03-11')),
    closed: serialOf(dayIn('2025-05-08')),
    outcome: '结果维持',
  },
  {
    number: '诉2025-01',
    application: `${year}-007`,
    kind: '复议后起诉',
    docket: '（2025）某行初12号',
    received: serialOf(dayIn('2025-06-03')),
  },
];

const documents: readonly PlainLedgerRow[] = [
  {
    kind: '行政规范性文件',
    title: '某县征收集体土地青苗补偿办法',
    number: '某自然资规〔2022〕1号',
    issued: serialOf(dayIn('2022-05-20')),
  },
  {
    kind: '行政规范性文件',
    title: '某县设施农业用地管理细则',
    number: '某自然资规〔2025〕1号',
    issued: serialOf(dayIn('2025-09-01')),
  },
];

/** The ledger as it stands on a day, and the year's tables as they are counted from it. */
export async function bureauLedgerXlsx(now: Day = today()): Promise<Uint8Array> {
  const on = Math.min(now, latest);
  const rows = { applications: bureauCases(on), disputes, documents };
  const sheets = [
    ...ledgerSheets({ year, organ, today: on, ...rows }),
    ...templateSheets({ year, organ, totals: 'formula', report: countedFrom(rows) }),
  ];
  return writeBook({ sheets, properties: { title: `${organ}${year}年政府信息公开台账` } });
}

/** The year's report as the program counts it; what the ledger does not tell is 0. */
function countedFrom(rows: OpenRows): Report {
  const ledger = readLedger([
    gridOfRows(applicationsForm, rows.applications),
    gridOfRows(disputesForm, rows.disputes),
    gridOfRows(documentsForm, rows.documents),
  ]);
  const count = ledger && countCases(ledger, periodOf(year));
  const { form } = reportFromFigures({ year, values: {} });
  return reportFromFigures({
    organ,
    year,
    values: Object.fromEntries(
      form.figures.map(({ id }) => [id, (count && countOf(count, id)) ?? 0]),
    ),
  });
}
