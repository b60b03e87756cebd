import { isoOf, dayFromIso, readLedger, serialOf } from '../../src/ledger';
import type { CellValue, Grid } from '../../src/report';
import { ledgerGrid } from '../support/ledger/ledgerGrid';

/** A ledger of one row, with a cell of a column. */
function withCell(header: string, cell: CellValue, more: Partial<Grid> = {}) {
  const cells = [
    ['编号', '申请人类型', '收到日期', header],
    ['1', '其他', null, cell],
  ];
  return readLedger([ledgerGrid(cells, more)])?.applications?.[0];
}

describe('a date in a ledger', () => {
  const closed = (cell: CellValue, more: Partial<Grid> = {}) => {
    const read = withCell('办结日期', cell, more)?.row.date('closed');
    return [read?.state, read?.day == null ? null : isoOf(read.day)];
  };
  const serial = serialOf(dayFromIso('2025-09-18') ?? NaN);

  it.each<[CellValue, string, string | null]>([
    [serial, 'date', '2025-09-18'],
    [serial + 0.75, 'date', '2025-09-18'],
    ['2025-09-18', 'text', '2025-09-18'],
    ['2025年9月18日', 'text', '2025-09-18'],
    ['２０２５．９．１８', 'text', '2025-09-18'],
    ['2025/9/18 14:30', 'text', '2025-09-18'],
    [20250918, 'text', '2025-09-18'],
    ['20250918', 'text', '2025-09-18'],
    ['2025—09—18', 'text', '2025-09-18'],
    ['2025 年 9 月 18 号', 'text', '2025-09-18'],
    ['2025.9.18.', 'text', '2025-09-18'],
    ['2025年9月18日（星期四）', 'text', '2025-09-18'],
    ['2025-09-18 周四 上午', 'text', '2025-09-18'],
    ['2025/9/18 下午 3:20', 'text', '2025-09-18'],
    ['2025-09-18T09:30:00.5', 'text', '2025-09-18'],
    ['二〇二五年九月十八日', 'text', '2025-09-18'],
    ['二○二五年十二月三十一日', 'text', '2025-12-31'],
    [String(serial), 'text', '2025-09-18'],
    ['2025-09-17T16:00:00Z', 'unreadable', null],
    ['2025-09-18至09-20', 'unreadable', null],
    ['2025年9月', 'unreadable', null],
    ['二〇二五年二月三十日', 'unreadable', null],
    ['12345', 'unreadable', null],
    ['2025-02-30', 'unreadable', null],
    ['25.9.18', 'unreadable', null],
    ['9月18日', 'unreadable', null],
    [2025, 'unreadable', null],
    [true, 'unreadable', null],
    ['—', 'missing', null],
  ])('written %j is %s %s', (cell, state, iso) => {
    expect(closed(cell)).toEqual([state, iso]);
  });

  it('counts from 1904 where the workbook does', () => {
    expect(closed(serial - 1462, { from1904: true })).toEqual(['date', '2025-09-18']);
  });

  it('is no text where its reader knows it for a date, or where everything is text', () => {
    expect(closed('2025-09-18', { isDate: () => true })).toEqual(['date', '2025-09-18']);
    expect(closed('2025年9月18日', { columns: 'kept' })).toEqual(['date', '2025-09-18']);
  });
});

describe('the days of an extension', () => {
  it.each<[CellValue, number | null]>([
    [20, 20],
    ['15个工作日', 15],
    ['延期20天', 20],
    [30, 30],
    [-5, null],
    [7.5, null],
    ['二十天左右', null],
    ['—', null],
  ])('written %j are %s', (cell, days) => {
    expect(withCell('延期天数', cell)?.extension).toBe(days);
  });
});
