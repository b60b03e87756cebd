import {
  countCases,
  countOf,
  defaultPolicies,
  keptLedgerFrom,
  periodOf,
  policyChoices,
  practicesOf,
  withNotice,
  helpOf,
  calendarOf,
  noEdits,
  dayOf,
  type LedgerPolicies,
} from '../../src/ledger';
import { ledgerOf, type PlainRow } from '../support/ledger/sheet';

const row = (more: PlainRow): PlainRow => ({
  编号: '甲',
  申请人类型: '自然人',
  收到日期: '2025-03-03',
  办结日期: '2025-03-10',
  办理结果: '予以公开',
  ...more,
});

function counted(rows: readonly PlainRow[], chosen: Partial<LedgerPolicies> = {}) {
  return countCases(ledgerOf(rows), periodOf(2025), { ...defaultPolicies, ...chosen });
}

describe('an application that was taken back', () => {
  const rows = [row({ 办理结果: '申请人撤回' })];

  it('is received and comes to 其他处理·其他', () => {
    const count = counted(rows);
    expect(countOf(count, '3.received.person')).toBe(1);
    expect(countOf(count, '3.otherwise.other.person')).toBe(1);
  });

  it('is listed and not counted where the organ says so', () => {
    const count = counted(rows, { withdrawn: 'left' });
    expect(countOf(count, '3.received.total')).toBe(0);
    expect(count.uncounted.map(({ why }) => why)).toEqual(['申请人撤回，按本机关的口径不计']);
  });
});

describe('the rows of one 申请书', () => {
  const rows = [
    row({ 申请书编号: 'A', 收到日期: '2025-03-01' }),
    row({ 编号: '乙', 申请书编号: 'A', 办理结果: '不予公开·属于国家秘密', 办结日期: '2025-03-12' }),
    row({ 编号: '丙' }),
  ];

  it('are cases of their own', () => {
    expect(countOf(counted(rows), '3.received.total')).toBe(3);
  });

  it('are one case where the organ says so, with the answers of all', () => {
    const count = counted(rows, { split: 'one' });
    expect(countOf(count, '3.received.total')).toBe(2);
    expect(countOf(count, '3.partial.total')).toBe(1);
    expect(countOf(count, '3.granted.total')).toBe(1);
  });

  it('are one open case until all are closed', () => {
    const open = [...rows, row({ 编号: '丁', 申请书编号: 'A', 办结日期: null, 办理结果: null })];
    const count = counted(open, { split: 'one' });
    expect(countOf(count, '3.carriedOut.total')).toBe(1);
    expect(countOf(count, '3.concluded.total')).toBe(1);
  });

  it('are not counted as one where they name two kinds of applicant', () => {
    const other = [...rows, row({ 编号: '丁', 申请书编号: 'A', 申请人类型: '其他' })];
    expect(counted(other, { split: 'one' }).uncounted.map(({ why }) => why)).toEqual([
      '申请书编号与“甲”相同，申请人类型不同',
    ]);
  });
});

describe('what is told of the practices', () => {
  it.each(Object.entries(policyChoices))('says of %s what was chosen', (id, choices) => {
    for (const [value, text] of Object.entries(choices)) {
      const { policies } = keptLedgerFrom({ policies: { ...defaultPolicies, [id]: value } });
      expect(practicesOf(policies).find((policy) => policy.id === id)?.practice).toBe(text);
    }
  });
});

describe('what a workbook keeps for its ledgers', () => {
  it.each([undefined, null, 7, 'x', [], { policies: { split: 'none' } }, { notices: [{}] }])(
    'is what is usual where it keeps %j',
    (json) => {
      expect(keptLedgerFrom(json)).toEqual({
        headers: {},
        meanings: { result: {}, kind: {} },
        notices: [],
        policies: defaultPolicies,
      });
    },
  );

  it('comes back as it was kept, one notice a year', () => {
    const notice = (works: boolean) => ({
      year: 2027,
      source: '国办发明电〔2026〕9号',
      days: [{ day: dayOf(2027, 2, 8) ?? 0, works, why: '春节' }],
    });
    const kept = withNotice(withNotice(keptLedgerFrom(null), notice(true)), notice(false));
    const again = keptLedgerFrom(JSON.parse(JSON.stringify(kept)));
    expect(again).toEqual(kept);
    const calendar = calendarOf(helpOf(again).calendar ?? noEdits);
    expect(calendar.isWorkday(dayOf(2027, 2, 8) ?? 0)).toBe(false);
    expect(calendar.isKnown(dayOf(2027, 3, 1) ?? 0)).toBe(true);
  });
});
