import fc from 'fast-check';
import { countCases, countOf, lastDayOf, periodOf, readLedger, type Count } from '../../src/ledger';
import { reportFromFigures } from '../../src/report';
import { check } from '../../src/validation';
import { asByPencil, counted } from '../support/ledger/counted';
import { byPencil, someCases } from '../support/ledger/plainCase';

const years = fc.constantFrom(2023, 2024, 2025);

describe('counting the cases of a year', () => {
  it('comes to what a clerk counts with a pencil', () => {
    asByPencil(300);
  });

  it('balances whatever the cases are, and makes tables without an error', () => {
    fc.assert(
      fc.property(someCases(), years, (cases, year) => {
        const count = counted(cases, year);
        const values = Object.fromEntries(Array.from(count.cases, ([id, own]) => [id, own.length]));
        const report = reportFromFigures({ year, organ: '某局', values });
        const broken = check(report).findings.filter(({ rule }) => rule.startsWith('T3.'));
        expect(broken).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('carries into a year what it carries out of the year before', () => {
    fc.assert(
      fc.property(someCases(), (cases) => {
        const own = (count: Count, item: string) =>
          (count.cases.get(`${item}.total`) ?? []).map(({ label }) => label).sort();
        // A row that contradicts itself in one year need not touch the other.
        const sound = cases.filter(({ number }) =>
          [2024, 2025].every(
            (year) => !byPencil(cases, year, `${year}-12-31`).aside.includes(number),
          ),
        );
        expect(own(counted(sound, 2025), '3.carriedIn')).toEqual(
          own(counted(sound, 2024), '3.carriedOut'),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('has each whole case once among those received or carried in, with its place', () => {
    const cases = [
      {
        number: '甲',
        kind: '自然人',
        received: '2024-12-30',
        closed: '2025-01-05',
        result: '予以公开',
      },
      {
        number: '乙',
        kind: '其他',
        received: '2025-12-30',
        closed: '2026-01-05',
        result: '部分公开',
      },
      { number: '丙', kind: '自然人', received: '2025-02-01', closed: '', result: '予以公开' },
    ];
    const count = counted(cases, 2025);
    expect(countOf(count, '3.carriedIn.person')).toBe(1);
    expect(countOf(count, '3.granted.person')).toBe(1);
    expect(countOf(count, '3.partial.total')).toBe(0);
    expect(countOf(count, '3.carriedOut.other')).toBe(1);
    expect(count.uncounted).toMatchObject([
      { why: '有办理结果，没有办结日期', place: { sheet: '申请台账', row: 3, column: 3 } },
    ]);
    expect(countOf(count, '2.normative.issued')).toBeNull();
    expect(countOf(count, '4.reconsideration.total')).toBeNull();
  });
});

describe('the period over which is counted', () => {
  it('is a whole year, or ends on a day of it', () => {
    expect(periodOf(2025).until).toBe(lastDayOf(2025));
    expect(() => periodOf(2025, lastDayOf(2024))).toThrow(RangeError);
  });
});

describe('the other ledgers', () => {
  const grid = (sheet: string, cells: (string | null)[][]) => ({
    sheet,
    top: 0,
    left: 0,
    cells,
    merges: [],
    columns: 'kept' as const,
  });
  const disputes = grid('复议诉讼台账', [
    ['编号', '关联申请编号', '类别', '案号', '收到通知日期', '审结日期', '结果', '备注'],
    ['1', null, '行政复议', null, '2024-11-02', '2025-01-20', '结果维持', null],
    ['2', null, '行政复议', null, '2025-03-02', '2025-04-20', '结果纠正', null],
    ['3', null, '未经复议直接起诉', null, '2025-12-02', null, null, null],
    ['4', null, '复议后起诉', null, '2025-05-02', '2026-01-09', '其他结果', null],
    ['5', null, '复议后起诉', null, '2023-05-02', '2024-01-09', '其他结果', null],
    ['6', null, '仲裁', null, '2025-05-02', null, null, null],
  ]);
  const documents = grid('规范性文件台账', [
    ['类别', '名称', '文号', '制发日期', '废止失效日期', '备案日期', '备注'],
    ['行政规范性文件', '甲办法', '一号', '2019-03-01', null, null, null],
    ['行政规范性文件', '乙办法', '二号', '2020-03-01', '2025-06-30', null, null],
    ['行政规范性文件', '丙办法', '三号', '2025-03-01', null, null, null],
    ['行政规范性文件', '丁办法', '四号', '2025-03-01', '2025-12-01', null, null],
    ['规章', '戊规定', '五号', '2018-03-01', '2024-12-31', null, null],
    ['行政规范性文件', '己办法', '六号', '2026-02-01', null, null, null],
    ['通知', '庚通知', '七号', '2018-03-01', '2024-12-31', null, null],
    ['通知', '辛通知', '八号', '2026-02-01', null, null, null],
  ]);
  const ledger = readLedger([disputes, documents]);
  const count = ledger && countCases(ledger, periodOf(2025));
  const figure = (id: string) => count && countOf(count, id);

  it('give 表四: closed in the year by outcome, pending at its end, nothing of other years', () => {
    expect(figure('4.reconsideration.upheld')).toBe(1);
    expect(figure('4.reconsideration.corrected')).toBe(1);
    expect(figure('4.reconsideration.total')).toBe(2);
    expect(figure('4.directSuit.pending')).toBe(1);
    expect(figure('4.suitAfterReconsideration.pending')).toBe(1);
    expect(figure('4.suitAfterReconsideration.otherResult')).toBe(0);
    expect(count?.uncounted.map(({ case: one, why }) => [one.label, why])).toEqual([
      ['6', '类别“仲裁”不在列表里'],
    ]);
  });

  it('give 表二: issued, repealed and in force at the end of the year', () => {
    expect(figure('2.normative.issued')).toBe(2);
    expect(figure('2.normative.repealed')).toBe(2);
    expect(figure('2.normative.effective')).toBe(2);
    expect(figure('2.regulations.effective')).toBe(0);
    expect(figure('2.regulations.repealed')).toBe(0);
    expect(figure('3.received.total')).toBeNull();
  });
});

describe('an answer in several parts', () => {
  const one = (result: string) =>
    counted(
      [{ number: '1', kind: '自然人', received: '2025-03-01', closed: '2025-03-10', result }],
      2025,
    );

  it('counts as 部分公开 where a part was disclosed', () => {
    const count = one('予以公开；不予公开·属于四类过程性信息');
    expect(countOf(count, '3.partial.person')).toBe(1);
    expect(countOf(count, '3.granted.person')).toBe(0);
  });

  it('is listed where none was, for a person to say which', () => {
    const count = one('不予公开·属于国家秘密；不予公开·属于四类过程性信息');
    expect(countOf(count, '3.concluded.total')).toBe(0);
    expect(count.uncounted).toHaveLength(1);
  });

  it('is listed where a part is not understood', () => {
    expect(one('予以公开；已告知').uncounted).toHaveLength(1);
  });
});
