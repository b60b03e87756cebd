import fc from 'fast-check';
import {
  checkLedger,
  dayFromIso,
  dayOf,
  deadlineOf,
  feeFor,
  isoOf,
  ledgerRules,
  officialCalendar,
  periodOf,
  ledgerScene,
  readLedger,
  type Beside,
  type LedgerRuleId,
} from '../../src/ledger';
import { placeText, reportFromFigures } from '../../src/report';
import { ledgerGrid } from '../support/ledger/ledgerGrid';
import { kindWords, resultRows } from '../support/ledger/plainCase';
import { ledgerOf, type PlainRow } from '../support/ledger/sheet';

const today = dayFromIso('2026-03-01') ?? NaN;

function found(
  applications: readonly PlainRow[],
  disputes: readonly PlainRow[] = [],
  beside: Beside = {},
) {
  const scene = ledgerScene(ledgerOf(applications, disputes), periodOf(2025), today, beside);
  return checkLedger(scene).map(({ rule, place }) => `${rule} ${placeText(place)}`);
}

/** Cases of a careful clerk: answered in time, no two alike. */
const carefulCases = fc
  .array(
    fc.record({
      received: fc.integer({ min: dayOf(2025, 1, 2) ?? 0, max: dayOf(2025, 11, 1) ?? 0 }),
      taken: fc.integer({ min: 1, max: 18 }),
      kind: fc.constantFrom(...kindWords),
      result: fc.constantFrom(...Object.keys(resultRows)),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((cases) =>
    cases.map(({ received, taken, kind, result }, i): PlainRow => ({
      编号: `2025-${i + 1}`,
      申请人: `申请人${'甲乙丙丁戊己庚辛壬癸子丑'.charAt(i)}`,
      申请人类型: kind,
      申请方式: '网络',
      收到日期: isoOf(received),
      申请内容: `第 ${i} 号地块的规划许可`,
      办结日期: isoOf(officialCalendar.after(received, taken)),
      办理结果: result,
    })),
  );

const base: PlainRow = {
  编号: '甲',
  申请人: '张三',
  申请人类型: '自然人',
  收到日期: '2025-09-18',
  申请内容: '某路拓宽的批复',
  办结日期: '2025-10-20',
  办理结果: '予以公开',
};
const others = (count: number, more: PlainRow = {}) =>
  Array.from({ length: count }, (_, i) => ({
    ...base,
    编号: `乙${i}`,
    申请内容: `第 ${i} 号`,
    ...more,
  }));

/** A breach of each rule, and the cell at which it is told. */
const breaches: Readonly<
  Record<LedgerRuleId, { rows: PlainRow[]; disputes?: PlainRow[]; beside?: Beside; at: string }>
> = {
  'ledger.required': { rows: [{ ...base, 申请人类型: null }], at: '申请台账!D3' },
  'ledger.date': { rows: [{ ...base, 补正告知日期: '上周' }], at: '申请台账!I3' },
  'ledger.word': { rows: [{ ...base, 办理结果: '公开' }], at: '申请台账!T3' },
  'ledger.order': { rows: [{ ...base, 办结日期: '2025-09-10' }], at: '申请台账!S3' },
  'ledger.extension': {
    rows: [{ ...base, 延期告知日期: '2025-10-10', 延期天数: 21 }],
    at: '申请台账!N3',
  },
  'ledger.double': { rows: [base, { ...base, 申请内容: '另一件事' }], at: '申请台账!A4' },
  'ledger.overdue': { rows: [{ ...base, 办结日期: null, 办理结果: null }], at: '申请台账!S3' },
  'ledger.late': { rows: [{ ...base, 办结日期: '2025-10-23' }], at: '申请台账!S3' },
  'ledger.correction': {
    rows: [{ ...base, 补正告知日期: '2025-09-30', 补正收到日期: '2025-10-09' }],
    at: '申请台账!I3',
  },
  'ledger.opinion': {
    rows: [{ ...base, 征求意见发出日期: '2025-09-19', 收到意见日期: '2025-10-17' }],
    at: '申请台账!K3',
  },
  'ledger.extensionTold': {
    rows: [{ ...base, 延期告知日期: '2025-10-23', 延期天数: 20, 办结日期: '2025-11-03' }],
    at: '申请台账!M3',
  },
  'ledger.dateText': { rows: [{ ...base, 收到日期: '2025年9月18日' }], at: '申请台账!F3' },
  'ledger.header': { rows: [{ ...base, 补正寄送日期: '2025-09-30' }], at: '申请台账!X2' },
  'ledger.suit': {
    rows: [{ ...base, 办理结果: '不予公开·属于国家秘密' }],
    disputes: [
      { 编号: '1', 关联申请编号: '甲', 类别: '未经复议直接起诉', 收到通知日期: '2025-12-01' },
    ],
    at: '复议诉讼台账!C3',
  },
  'ledger.carried': {
    rows: [base],
    beside: {
      previous: ledgerOf([
        { ...base, 编号: '旧', 收到日期: '2024-12-20', 办结日期: null, 办理结果: null },
      ]),
    },
    at: '申请台账!A3',
  },
  'ledger.table': {
    rows: [base],
    beside: { report: withPlaces({ '3.received.person': 2 }) },
    at: '年报2025!D4',
  },
  'ledger.privacy': { rows: [{ ...base, 备注: '电话１３８１２３４５６７８' }], at: '申请台账!W3' },
  'ledger.several': { rows: [{ ...base, 办理结果: '予以公开；其他处理·其他' }], at: '申请台账!T3' },
  'ledger.similar': {
    rows: [base, { ...base, 编号: '丙', 申请内容: '申请公开某路拓宽的批复。' }],
    at: '申请台账!G4',
  },
  'ledger.fee': { rows: others(11), at: '申请台账!R13' },
  'ledger.link': {
    rows: [base],
    disputes: [{ 编号: '1', 关联申请编号: '无此件', 类别: '行政复议', 收到通知日期: '2025-12-01' }],
    at: '复议诉讼台账!B3',
  },
};

/** A report whose figures stand in D4. */
function withPlaces(values: Readonly<Record<string, number>>) {
  const report = reportFromFigures({ year: 2025, organ: '某某局', values });
  const place = { sheet: '年报2025', row: 3, column: 3 };
  const readings = report.form.figures.map(({ id }) => {
    const held = values[id] ?? null;
    return held === null
      ? undefined
      : { state: 'number' as const, raw: held, held, place, formula: false };
  });
  return { ...report, readings };
}

describe('the rules of the ledger', () => {
  it('find nothing in the ledger of a careful clerk', () => {
    fc.assert(
      fc.property(carefulCases, (rows) => {
        expect(found(rows)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.each(ledgerRules.map(({ id }) => id))('%s is told at the cell that breaks it', (id) => {
    const { rows, disputes = [], beside = {}, at } = breaches[id];
    expect(found(rows, disputes, beside)).toContain(`${id} ${at}`);
    expect(found([base], [], {}).filter((one) => one.startsWith(`${id} `))).toEqual([]);
  });

  it.each(['申请人类型', '办结日期', '办理结果', '办结日期、办理结果'])(
    'tell once that no row has %s',
    (names) => {
      const lacking = names.split('、');
      const columns = Object.keys(base).filter((name) => !lacking.includes(name));
      const cells = others(5).map((row: PlainRow) => columns.map((name) => row[name] ?? null));
      const ledger = readLedger([ledgerGrid([columns, ...cells])]);
      if (!ledger) throw new Error('no ledger');
      const told = checkLedger(ledgerScene(ledger, periodOf(2025), today))
        .filter(({ level }) => level === 'error')
        .map(({ place, message }) => [placeText(place), message]);
      expect(told).toEqual([['台账!A1', expect.stringContaining(`“${lacking.join('”、“')}”一栏`)]]);
    },
  );

  it.each(ledgerRules.map((rule) => [rule.id, rule] as const))(
    '%s tells its users what it is',
    (_, { title, help, basis }) => {
      expect(title).not.toBe('');
      expect(help).toMatch(/。$/);
      expect(basis).not.toBe('');
    },
  );

  it('tell of a late answer exactly where it is later than the deadline', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayOf(2025, 1, 2) ?? 0, max: dayOf(2025, 9, 30) ?? 0 }),
        fc.integer({ min: 1, max: 60 }),
        (received, days) => {
          const closed = received + days;
          const due = deadlineOf({ received }, officialCalendar).due ?? NaN;
          const rows = [{ ...base, 收到日期: isoOf(received), 办结日期: isoOf(closed) }];
          expect(found(rows).includes('ledger.late 申请台账!S3')).toBe(closed > due);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('say a number of a person nowhere again', () => {
    const rows = [{ ...base, 备注: '身份证11010519491231002X' }];
    const scene = ledgerScene(ledgerOf(rows), periodOf(2025), today);
    const messages = checkLedger(scene).filter(({ rule }) => rule === 'ledger.privacy');
    expect(messages).toHaveLength(1);
    expect(JSON.stringify(messages.map(({ message }) => message))).not.toContain('110105');
  });

  it.each([
    '13812345678901',
    '2025-13812345',
    '1101051949123100',
    '11010519491231002A',
    '0512-63812345',
  ])('take %s for no number of a person', (text) => {
    expect(found([{ ...base, 备注: text }])).toEqual([]);
  });
});

describe('the fee for information', () => {
  it.each([
    [10, 0],
    [11, 100],
    [30, 100],
    [31, 200],
    [40, 200],
    [41, 300],
  ])('of the %i. application in a month is %i 元', (nth, yuan) => {
    expect(feeFor(nth)).toBe(yuan);
  });
});
