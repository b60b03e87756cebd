import { dayFromIso, lastDayOf, openRows, serialOf } from '../../src/ledger';
import { ledgerOf } from '../support/ledger/sheet';

const serial = (iso: string) => serialOf(dayFromIso(iso) ?? NaN);

describe('what goes on into the next year’s book', () => {
  const open = { 编号: '甲', 申请人类型: '其他', 收到日期: '2025-12-20', 延期天数: 20 };
  const ledger = ledgerOf(
    [
      open,
      { ...open, 编号: '乙', 办结日期: '2025-12-30', 办理结果: '予以公开' },
      { ...open, 编号: '丙', 办结日期: '2026-01-05', 办理结果: '予以公开' },
      { ...open, 编号: '丁', 收到日期: '2026-01-02' },
      { ...open, 编号: '戊', 收到日期: null },
    ],
    [{ 编号: '1', 类别: '行政复议', 收到通知日期: '2025-11-01' }],
    [
      { 类别: '规章', 名称: '一', 制发日期: '2020-01-01' },
      { 类别: '规章', 名称: '二', 制发日期: '2020-01-01', 废止失效日期: '2025-02-01' },
    ],
  );
  const { applications, disputes, documents } = openRows(ledger, lastDayOf(2025));

  it('is every case that is open then, and none that is closed or began later', () => {
    expect(applications.map(({ number }) => number)).toEqual(['甲', '丙', '戊']);
    expect(disputes.map(({ number }) => number)).toEqual(['1']);
    expect(documents.map(({ title }) => title)).toEqual(['一']);
  });

  it('keeps its own day of receipt and whatever else was written', () => {
    expect(applications[0]).toMatchObject({
      received: serial('2025-12-20'),
      extension: 20,
      kind: '其他',
      closed: null,
    });
  });
});
