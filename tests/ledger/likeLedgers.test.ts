import { dayFromIso, helpOf, keptLedgerFrom, likeLedgers, readLedger } from '../../src/ledger';
import type { Grid } from '../../src/report';
import { ledgerGrid as grid } from '../support/ledger/ledgerGrid';

describe('a sheet that is nearly a ledger', () => {
  const foreign = grid([
    ['编号', '申请人', '申请人类型', '到件', '办理结果', '经手人'],
    ['1', '甲', '自然人', '2025-03-04', null, '乙'],
  ]);
  const key = grid([['办理结果', '计入年报表三', '申请人类型', '申请方式']]);
  const documents = grid([['编号', '备注', '类别', '名称', '文号', '制发日期']]);

  it('tells the columns that were not understood, each with what stands in it', () => {
    expect(readLedger([foreign])).toBeNull();
    const [one, ...others] = likeLedgers([key, foreign, documents]);
    expect(others).toHaveLength(0);
    expect(one?.open.map(({ text, sample }) => [text, sample])).toEqual([
      ['到件', '2025-03-04'],
      ['经手人', '乙'],
    ]);
  });

  it('asks about no column that the product’s own formulas fill, and about others of their names', () => {
    const own = [
      '申请人',
      '申请人类型',
      '收到日期',
      '办理结果',
      '答复期限',
      '剩余工作日',
      '状态',
      '核对',
    ];
    const openIn = (headers: readonly string[]) =>
      likeLedgers([grid([headers])])[0]?.open.map(({ text }) => text);
    expect(openIn([...own, '经手人'])).toEqual(['经手人']);
    expect(openIn(own.filter((name) => name !== '核对'))).toEqual([
      '答复期限',
      '剩余工作日',
      '状态',
    ]);
  });

  it('may be known by one name alone, with dates under another, where no sheet names several', () => {
    const few = grid([
      ['流水', '申请人姓名', '来件'],
      ['1', '甲', '2025-03-04'],
    ]);
    const asked = (...grids: readonly Grid[]) => likeLedgers(grids).map((one) => one.grid);
    const undated = grid([
      ['流水', '申请人姓名', '经手'],
      ['1', '甲', '乙'],
    ]);
    const roster = grid([
      ['单位名称', '截止日期', '备注'],
      ['甲局', '2026-01-20', null],
    ]);
    expect(asked(few)).toEqual([few]);
    expect(asked(undated, roster)).toEqual([]);
    expect(asked(few, foreign)).toEqual([foreign]);
  });

  it('is one as soon as the user has said which column is which', () => {
    const help = helpOf(keptLedgerFrom({ headers: { 到件: 'received' } }));
    expect(readLedger([foreign], help)?.applications?.[0]?.received).toBe(dayFromIso('2025-03-04'));
    expect(likeLedgers([foreign], help)[0]?.open.map(({ text }) => text)).toEqual(['经手人']);
  });
});
