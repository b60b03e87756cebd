import {
  agendaOf,
  checkLedger,
  dayFromIso,
  explainDeadline,
  ledgerScene,
  periodOf,
} from '../../src/ledger';
import { ledgerOf, type PlainRow } from '../support/ledger/sheet';

const today = dayFromIso('2026-03-01') ?? NaN;
const open: PlainRow = { 编号: '甲', 申请人类型: '自然人', 收到日期: '2025-09-18' };

function looked(row: PlainRow) {
  const ledger = ledgerOf([row]);
  const scene = ledgerScene(ledger, periodOf(2025), today);
  const [deadline] = scene.deadlines.values();
  const [item] = agendaOf(ledger, today);
  if (!deadline || !item) throw new Error('no deadline');
  return { deadline, item, rules: checkLedger(scene).map(({ rule }) => rule) };
}

describe('the deadline of a case', () => {
  it.each([
    ['补正告知日期', '不详', '不是日期'],
    ['补正收到日期', '10月', '不是日期'],
    ['征求意见发出日期', '已发', '不是日期'],
    ['收到意见日期', '2025-9-20、9-30', '不是日期'],
    ['合理期限至', '年底', '不是日期'],
    ['收费通知日期', '有', '不是日期'],
    ['缴费日期', '#N/A', '不是日期'],
    ['延期天数', '二十', '不是工作日数'],
    ['延期天数', -5, '不是工作日数'],
    ['延期天数', 7.5, '不是工作日数'],
  ])('is not computed where %s says “%s”, and says why', (column, text, why) => {
    const { deadline, item, rules } = looked({ ...open, [column]: text });
    expect(deadline.due).toBeNull();
    expect(explainDeadline(deadline)).toEqual([`期限算不出来：${column}“${text}”${why}。`]);
    expect(item).toMatchObject({ left: null, state: '期限算不出', pressing: ['doubt'] });
    expect(rules).not.toContain('ledger.overdue');
    expect(rules).toContain(column === '延期天数' ? 'ledger.extension' : 'ledger.date');
  });

  it.each(['', '—', '无'])('is computed where a column says “%s”, which is nothing', (text) => {
    const { deadline } = looked({ ...open, 补正告知日期: text, 延期天数: text });
    expect(deadline).toMatchObject({ due: dayFromIso('2025-10-22'), doubt: null });
  });

  it('says that an opinion came for which nobody is said to have been asked', () => {
    expect(looked({ ...open, 收到意见日期: '2025-09-29' }).rules).toContain('ledger.opinion');
  });
});
