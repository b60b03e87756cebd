import { gridsFromText } from '../../../src/documents/formats/text/read/gridsFromText';

const cells = (text: string) => gridsFromText(text)[0]?.cells;

describe('text as a grid', () => {
  test('nothing but space is no grid', () => {
    expect(gridsFromText('\n \r\n\t')).toEqual([]);
  });

  test('a line is a row, a tab parts cells, covered cells stay empty', () => {
    expect(cells('甲\t\t1\r\n乙\t2\t')).toEqual([
      ['甲', '', '1'],
      ['乙', '2', ''],
    ]);
  });

  test('a quoted cell with a line break in it is one cell of one row', () => {
    expect(cells('"（四）无\n法提供"\t1\n乙\t2')).toEqual([
      ['（四）无 法提供', '1'],
      ['乙', '2'],
    ]);
  });

  test('pipes on both sides, or at the end alone, and the rule lines of markdown', () => {
    expect(cells('| 甲 | 1 |\n|---|:-:|\n| | 2 |')).toEqual([['甲', '1'], [], ['', '2']]);
    expect(cells('甲 | 1 |\n | 2 |')).toEqual([
      ['甲', '1'],
      ['', '2'],
    ]);
  });

  test('figures after a label stay together in one cell, for spaces make no columns', () => {
    expect(cells('一、本年新收 3 0 无 3')).toEqual([['一、本年新收', '3 0 无 3']]);
    expect(cells('3 0 无 3')).toEqual([['3 0 无 3']]);
    expect(cells('全年公开信息 126 条。')).toEqual([['全年公开信息 126 条。']]);
  });
});
