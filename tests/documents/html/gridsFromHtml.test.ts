import { gridsFromHtml } from '../../../src/documents/formats/html/read/gridsFromHtml';

const page = (html: string) => gridsFromHtml(html)[0];

describe('a page as a grid', () => {
  test('nothing to read is no grid', () => {
    expect(gridsFromHtml('<script>alert(1)</script><p>&nbsp;</p>')).toEqual([]);
  });

  test('text and tables stand below each other in the order of the page', () => {
    const grid = page('<h1>标题</h1><p>一段<b>文字</b></p><table><tr><td>甲<td>1</table><p>完</p>');
    expect(grid?.cells).toEqual([['标题'], ['一段文字'], ['甲', '1'], ['完']]);
    expect(grid?.columns).toBe('kept');
  });

  test('cells that reach over rows and columns leave the covered places free', () => {
    const grid = page(
      '<table><tr><td rowspan=2>甲</td><td colspan="2">乙</td></tr><tr><td>1</td><td>2</td></tr></table>',
    );
    expect(grid?.cells).toEqual([
      ['甲', '乙'],
      [null, '1', '2'],
    ]);
    expect(grid?.merges).toEqual([
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 1, rows: 1, columns: 2 },
    ]);
  });

  test('a table inside a cell stands for itself, after the text before it', () => {
    const grid = page(
      '<table><tr><td>导航</td><td><p>标题</p><table><tr><td>1</td></tr></table><p>后文</p></td></tr></table>',
    );
    expect(grid?.cells).toEqual([['导航'], ['标题'], ['1'], ['后文']]);
  });

  test.each([
    '<pre>甲  乙\n丙\t1</pre>后文',
    '<div style="white-space: pre-wrap">甲  乙\n丙\t1</div>后文',
  ])('lines that are shown as they are written are lines: %j', (html) => {
    expect(page(html)?.cells).toEqual([['甲  乙'], ['丙', '1'], ['后文']]);
  });

  test('lines of the source are none elsewhere', () => {
    expect(page('<p>甲\n乙\t丙</p>')?.cells).toEqual([['甲 乙 丙']]);
  });

  test('what a browser does not show is not read', () => {
    const html = '<div style="display: none">隐<p>藏</p></div><style>p{}</style><p>见</p>';
    expect(page(html)?.cells).toEqual([['见']]);
  });

  test('spans beyond reason do not blow up', () => {
    const cell = '<td colspan="100000" rowspan="100000">1</td>';
    const grid = page(`<table>${`<tr>${cell.repeat(20)}</tr>`.repeat(50)}</table>`);
    expect(Math.max(...(grid?.cells.map(({ length }) => length) ?? []))).toBeLessThanOrEqual(256);
  });
});
