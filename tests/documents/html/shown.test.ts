import { gridsFromHtml, pageHtml, readDocument } from '../../../src/documents';
import { cellsOfPage } from '../../../src/documents/formats/html/read';
import { consistentReport } from '../../support/consistentReport';

const cellsOf = (html: string) => gridsFromHtml(html)[0]?.cells;
const row = (...cells: readonly string[]) =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (...rows: readonly string[]) => `<table>${rows.join('')}</table>`;
const inCell = (html: string) => cellsOf(table(row('甲', html)))?.[0]?.[1] ?? null;

describe('formatting that changes what a number is', () => {
  test.each(['<bdo dir="ltr">15</bdo>', '<span dir="rtl">15</span>', '<bdo>15</bdo>'])(
    'digits stand in their order where nothing turns it round: %s',
    (html) => {
      expect(inCell(html)).toBe('15');
    },
  );

  test.each([
    ['a footnote in a sup', '15<sup>1</sup>', '15¹'],
    ['a footnote in brackets', '15<sup>[1]</sup>', '15[¹]'],
    ['a raised span', '15<span style="vertical-align: super">2</span>', '15²'],
    ['a subscript', '15<sub>2</sub>', '15₂'],
    ['a span raised by a length', '15<span style="vertical-align:4px">2</span>', '15²'],
    ['one at the top of its line', '15<b style="vertical-align:text-top">2</b>', '15²'],
    ['Word’s raised text', '15<span style="position:relative;top:-3.0pt">2</span>', '15²'],
    ['Word’s own property', '15<span style="mso-text-raise:3pt">2</span>', '15²'],
    ['one that is let down', '15<i style="position:relative;top:3px">2</i>', '15₂'],
    ['a reading above it', '<ruby>15<rt>2</rt></ruby>', '15²'],
    ['a power', '<math><msup><mn>15</mn><mn>2</mn></msup></math>', '¹⁵²'],
    ['what opens at a click', '<details><summary>15</summary>2</details>', '15\n2'],
  ])('%s is told from the digits beside it', (_, html, shown) => {
    expect(inCell(html)).toBe(shown);
  });

  test.each(['td style="vertical-align:top"', 'td style="top:-3px"', 'td valign="top"'])(
    'cells are not raised above a line: <%s>',
    (tag) => {
      expect(cellsOf(`<table><tr><${tag}>15</td></tr></table>`)).toEqual([['15']]);
    },
  );

  test.each([
    ['del and ins', '<del>12</del><ins>15</ins>'],
    ['s', '<s>12</s>15'],
    ['strike', '<strike>12</strike>15'],
    ['a style', '<span style="text-decoration:line-through">12</span>15'],
    [
      'a line among others',
      '<span style="text-decoration: underline line-through red">12</span>15',
    ],
    ['display', '<span style="DISPLAY : NONE !important">12</span>15'],
    ['visibility', '<span style="visibility:hidden">12</span>15'],
    ['Word’s own property', '<span style="mso-hide:all">12</span>15'],
    ['a size of 0', '<span style="font-size:0px">12</span>15'],
    ['a size of a pixel', '<font style="font-size:1px">12</font>15'],
    ['the attribute', '<b hidden>12</b>15'],
    ['no colour', '<i style="color:transparent">12</i>15'],
    ['white', '<i style="color:#FFF">12</i>15'],
    ['white by an attribute', '<font color="white">12</font>15'],
    ['a place beside the page', '<i style="position:absolute;left:-9999px">12</i>15'],
    ['an indent', '<i style="text-indent:-999em">12</i>15'],
    ['a clip', '<i style="position:absolute;clip:rect(0,0,0,0)">12</i>15'],
    ['a newer clip', '<i style="clip-path: inset(50%)">12</i>15'],
    ['letters that are clear', '<i style="color:rgba(0, 0, 0, 0)">12</i>15'],
    ['white by its hue', '<i style="color:hsl(0, 0%, 100%)">12</i>15'],
    ['the colour behind it', '<i style="background:#036;color:#003366">12</i>15'],
    ['having no room', '<i style="display:inline-block;overflow:hidden;width:0">12</i>15'],
    ['having no size', '<i style="zoom:0">12</i>15'],
    ['having shrunk', '<i style="display:inline-block;transform:scale(0)">12</i>15'],
    ['being there for older browsers', '<canvas>12</canvas>15'],
    ['standing behind a film', '<video>12</video>15'],
    ['a dialog that is not open', '<dialog>12</dialog>15'],
    ['parentheses around a reading', '<ruby>15<rp>12</rp></ruby>'],
    ['a row that runs back', '<i style="display:flex;flex-direction:row-reverse">12</i>15'],
    ['its order', '<bdo dir="rtl">12</bdo>15'],
    ['an order by style', '<i style="unicode-bidi:bidi-override;direction:rtl">12</i>15'],
  ])('what is struck out or hidden by %s is not read, and told', (_, html) => {
    const { grids, unread } = cellsOfPage(table(row('甲', html)));
    expect(grids[0]?.cells[0]?.[1]).toBe('15');
    expect(unread).toMatchObject([{ place: { row: 0, column: 1 }, text: '12' }]);
  });

  test.each([
    ['a class', '.x { display: none }', 'class="a x"'],
    ['a class of an element', 'span.x{visibility:hidden}', 'class="x"'],
    ['one of several selectors', 'p, .x, b { mso-hide:all }', 'class=x'],
    ['an id', '#x{text-decoration:line-through}', 'id="x"'],
    ['a rule behind comments', '<!-- /* a{} */ .x{font-size:0} -->', 'class="x"'],
    ['a rule for screens', '@media screen { .x { display:none } }', 'class="x"'],
    ['a rule for screens and paper', '@MEDIA screen, print { .x { display:none } }', 'class="x"'],
    ['a rule for all but paper', '@media not print { .x { display:none } }', 'class="x"'],
    ['a rule on a condition', '@supports (color: red) { .x { display:none } }', 'class="x"'],
    ['a rule in a layer', '@layer a; @layer b { .x { display:none } }', 'class="x"'],
    [
      'a rule behind a line',
      '@charset "utf-8"; @import url(a@1.css);.x{display:none}',
      'class="x"',
    ],
    ['a rule behind others', '@font-face { src: url(a) } .x { display:none }', 'class="x"'],
  ])('a style sheet hides by %s', (_, css, attribute) => {
    const html = `<style>${css}</style>${table(row('甲', `<span ${attribute}>12</span>15`))}`;
    expect(cellsOf(html)?.[0]?.[1]).toBe('15');
  });

  test.each([
    ['within another', 'td .x { display:none }'],
    ['of several classes', 'span.a.x{visibility:hidden}'],
    ['right within', 'td > span.x{text-decoration:line-through}'],
  ])('what a style sheet may hide in a cell is told rather than read: %s', (_, css) => {
    const html = `<style>${css}</style>${table(row('甲', '<span class="a x">12</span>15'))}`;
    const { grids, unread } = cellsOfPage(html);
    expect(grids[0]?.cells[0]?.[1]).toBe('15');
    expect(unread).toMatchObject([{ text: '12' }]);
  });

  test.each([
    ['an element in one of a name', 'td i { display:none }'],
    ['one right within', 'tr>td > b >i{text-decoration:line-through}'],
    ['one in one of a class', '.old i{visibility:hidden}'],
    ['one in one of two classes', 'td.a.old i{display:none}'],
    ['one in one of an id', '#t * i, p { display:none }'],
    ['whatever is in one', 'td b > * { display:none }'],
    ['all in a row', 'tr.r td i { font-size:0 }'],
    ['the nearest of several', 'table td > b i { display:none }'],
  ])('what a style sheet hides by what is around it is told: %s', (_, css) => {
    const rows = '<tr class="r"><td>甲</td><td class="a old"><b>15<i>12</i></b></td></tr>';
    const { grids, unread } = cellsOfPage(`<style>${css}</style><table id="t">${rows}</table>`);
    expect(grids[0]?.cells[0]?.[1]).toBe('15');
    expect(unread).toMatchObject([{ text: '12' }]);
  });

  test.each([
    ['raised', 'td i{vertical-align:super}', '15¹²'],
    ['in another place', 'th i, .other i, td > i i, p.x > i {display:none}', '1512'],
    ['not right within', 'tr > i{display:none}', '1512'],
  ])('what a style sheet does not hide is read: %s', (_, css, value) => {
    const html = `<style>${css}</style>${table(row('甲', '15<i>12</i>'))}`;
    expect(cellsOf(html)?.[0]?.[1]).toBe(value);
  });

  test('a cell whose figure a style sheet strikes out is told', () => {
    const { grids, unread } = cellsOfPage(
      `<style>.old td{text-decoration:line-through}</style><table><tr class="old"><td>甲</td><td>12</td></tr><tr><td>乙</td><td>15</td></tr></table>`,
    );
    expect(grids[0]?.cells).toEqual([
      [null, null],
      ['乙', '15'],
    ]);
    expect(unread).toMatchObject([{ text: '12' }]);
  });

  test.each([
    ['around a table', '.tab .x { display:none } .tab .on { display:block }'],
    ['under the pointer', '.x:hover { display:none }'],
  ])('but hides nothing else by such rules: %s', (_, css) => {
    const html = `<style>${css}</style><div class="x">${table(row('甲', '<b class="y">12</b>'))}</div>`;
    expect(cellsOf(html)).toEqual([['甲', '12']]);
  });

  test.each([
    ['words', '<font color="#ffffff">项目</font>', '项目'],
    ['numbers on a colour', '<b style="color:white;background:#036">12</b>', '12'],
  ])('white %s are read', (_, html, shown) => {
    expect(inCell(html)).toBe(shown);
  });

  test('white numbers in a cell of a colour are read', () => {
    const html = '<table><tr bgcolor="#003366"><td style="color:white">12</td></tr></table>';
    expect(cellsOf(html)).toEqual([['12']]);
  });

  test.each([
    ['@media print { .x { display:none } .y { display:none } } .z{color:red}', ''],
    ['@media  only print and (color), print{ .x { display:none } .y { display:none } }', ''],
    ['.x { display:none }', ' media="print"'],
    ['@keyframes a { from { opacity: 1 } .x, to { opacity: 0 } }', ''],
  ])('a rule for paper alone, or for no element, hides nothing: %s', (css, media) => {
    const html = `<style${media}>${css}</style>`;
    expect(cellsOf(html + table(row('甲', '<span class="x y">12</span>')))?.[0]?.[1]).toBe('12');
  });

  test('what is shown again within what is hidden is read', () => {
    const html = '<span style="visibility:hidden">1<b style="visibility:visible">2</b></span>';
    expect(inCell(html)).toBe('2');
  });
});

describe('rules of style sheets of which it is not known whom they hold for', () => {
  const figures = table(row('甲', '<b class="old">3</b><i>15</i>'), row('乙', '<i>8</i>'));
  const doubtOf = (css: string) =>
    (cellsOfPage(`<style>${css}</style>${figures}`).notes ?? []).map(({ text }) => text);

  test.each([
    ['a place among others', 'td:first-child { display: none }'],
    ['a place counted', 'tr:nth-child(2n+1) > td { visibility: hidden }'],
    ['one beside another', 'b + i { text-decoration: line-through }'],
    ['one after another', 'td b ~ i { vertical-align: super }'],
    ['an attribute', 'td[title="a,b"] { font-size: 0 }'],
    ['any child of something', 'tr > :last-child { display: none }'],
    ['what something is not', 'i:not(.new) { display: none }'],
    ['one of several', 'td:is(.a, .b) i { display: none }'],
    ['what it holds', 'td:has(> b) { opacity: 0 }'],
    ['a class and a place', 'b.old:first-child { display: none }'],
    ['the innermost in what stands beside', 'tr + tr i { display: none }'],
    ['one within a rule', 'td { color: red; &.old { display: none } }'],
    ['a digit before the text', 'i::before { content: "1" }'],
    ['a digit behind it', 'td i:after { color: red; content: "件" "0" }'],
    ['a digit by its number', "i::before { content: '\\31' }"],
    ['what nobody knows', 'i:: of the future!{ display: none } td % i { display: none }'],
  ])('%s: the figures are read, and that is said', (_, css) => {
    const [text, ...others] = doubtOf(css);
    expect(text).toMatch(/看不出是不是这里的数，都照常读取/);
    expect(others).toEqual([]);
  });

  test.each([
    ['changes nothing that is read', 'td:first-child { font-weight: bold }'],
    ['holds where one points', 'td:hover { display: none }'],
    ['draws beside the text', 'td::after { visibility: hidden } td:before { display: none }'],
    ['draws a sign of its own', 'i::before { content: "\\e631"; font-size: 12px }'],
    ['names what stands there', 'td::before { content: attr(data-label) "：" }'],
    ['is of digits before nothing that is read', '.menu li::before { content: "1" }'],
    ['is a step of a movement', '@keyframes a { 0% { opacity: 1 } 100% { opacity: 0 } }'],
    ['is of nothing in the page', '.menu li:last-child { display: none }'],
    ['is of nothing that holds digits', 'h1:first-child { display: none }'],
  ])('nothing is said of one that %s', (_, css) => {
    expect(doubtOf(css)).toEqual([]);
  });

  it('hold wherever in the page they stand', () => {
    const late = `${figures}<p>完</p><style>.old { text-decoration: line-through }</style>`;
    const { grids, unread } = cellsOfPage(late);
    expect(grids[0]?.cells[0]).toEqual(['甲', '15']);
    expect(unread?.map(({ text }) => text)).toEqual(['3']);
  });

  it('are counted: of many, each may be of anything', () => {
    const many = Array.from({ length: 60 }, (_, i) => `.menu${i} p:last-child{display:none}`);
    expect(doubtOf(many.join(''))).toHaveLength(1);
  });

  it('hides what stands within others wherever it is, when the rule is understood', () => {
    const css = '<style>table tr.old, div .gone { display: none }</style>';
    const hiddenRow = table('<tr class="old"><td>甲</td><td>3</td></tr>');
    expect(cellsOfPage(css + hiddenRow).notes).toEqual([
      expect.objectContaining({ text: '有 1 行是隐藏的，其中的数照常读取。' }),
    ]);
    const { unread } = cellsOfPage(`${css}<div><div class="gone">${figures}</div></div>`);
    expect(unread?.map(({ text }) => text)).toEqual(['3', '15', '8']);
  });
});

describe('tables as a browser shows them', () => {
  test('hidden rows are read as hidden rows of a workbook are, and told', () => {
    const { grids, notes } = cellsOfPage(
      table(row('甲', '1'), '<tr style="display:none"><td>乙</td><td>2</td></tr>'),
    );
    expect(grids[0]?.cells).toEqual([
      ['甲', '1'],
      ['乙', '2'],
    ]);
    expect(notes?.map(({ place, text }) => [place?.row, text])).toEqual([
      [1, '有 1 行是隐藏的，其中的数照常读取。'],
    ]);
  });

  test('the foot stands last, wherever it is written', () => {
    const html = `<table><tfoot>${row('总计', '3')}</tfoot><tbody>${row('甲', '1')}</tbody></table>`;
    expect(cellsOf(html)).toEqual([
      ['甲', '1'],
      ['总计', '3'],
    ]);
  });

  test('no cell reaches past the head of its table', () => {
    const html = `<table><thead><tr><th rowspan="3">项目<th>件数</thead>${row('甲', '1')}</table>`;
    const [grid] = gridsFromHtml(html);
    expect(grid?.cells).toEqual([
      ['项目', '件数'],
      ['甲', '1'],
    ]);
    expect(grid?.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 1 }]);
  });

  test('a frame around a number is no table of its own', () => {
    const framed = table(row('15'));
    expect(cellsOf(table(row('甲', framed, '2')))).toEqual([['甲', '15', '2']]);
  });
});

test('a page that is XML is read as one, elements that close themselves included', async () => {
  const report = consistentReport(4);
  const page = pageHtml(report)
    .replace('<!DOCTYPE html>', '<?xml version="1.0" encoding="utf-8"?>')
    .replace('<html lang="zh-CN">', '<html xmlns="http://www.w3.org/1999/xhtml">')
    .replace('<title>', '<script src="a.js"/><title>');
  const [read] = await readDocument(page, '年报');
  expect(read?.values).toEqual(report.values);
});
