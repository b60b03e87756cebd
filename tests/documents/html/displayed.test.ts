import { gridsFromHtml, pageHtml, readDocument } from '../../../src/documents';
import { cellsOfPage } from '../../../src/documents/formats/html/read';
import { consistentReport } from '../../support/consistentReport';

const report = consistentReport(12, undefined, 900);
const styled = (css: string, body: string) => `<style>${css}</style>${body}`;
const row = (...cells: readonly string[]) => `<table><tr>${cells.join('')}</tr></table>`;
const cellsOf = (html: string) => gridsFromHtml(html)[0]?.cells[0];

describe('what holds for a page on the screen', () => {
  const inMedia = (media: string, tag = 'td') =>
    cellsOf(
      styled(
        `@media ${media} { .x { display:none } }`,
        row(`<${tag} class="x">1</${tag}>`, '<td>2'),
      ),
    );

  test.each([
    '(max-width: 600px)',
    'screen and (max-width:47.9375em)',
    'only screen and (max-device-width: 480px)',
    '(width <= 600px)',
    '(300px <= width < 900px)',
    '(min-width: 2560px)',
    'print and (min-width: 600px)',
    'not screen and (min-width: 600px)',
    '(prefers-color-scheme: dark)',
    'screen and (orientation:portrait)',
    '(hover: none)',
    '(max-width: 600px), print',
  ])('are no rules for others: %s', (media) => {
    expect(inMedia(media)).toEqual(['1', '2']);
  });

  test.each([
    'screen',
    '(min-width: 600px)',
    '(width >= 600px)',
    '(600px < width)',
    '(max-width: 1920px)',
    'print, (min-width: 40em)',
    '(min-width: calc(1px + 1vw))',
    'not print',
  ])('are those that hold on it: %s', (media) => {
    expect(inMedia(media)).toEqual(['2']);
  });

  test('whole cells that telephones do not show stay where they are', async () => {
    const small = styled('@media (max-width:768px){td{display:none}}', pageHtml(report));
    const [found] = await readDocument(small, 'a.html');
    expect(found?.values).toEqual(report.values);
  });
});

describe('of rules that show something and rules that hide it, the weightiest holds', () => {
  const pane = (css: string, attributes: string) =>
    gridsFromHtml(styled(css, `<div ${attributes}>${row('<td>甲', '<td>1')}</div>`))[0]?.cells[0];

  test.each([
    ['of two classes', '.p{display:none}.p.on{display:block}', 'class="p on"'],
    ['of two classes, before the other', '.p.on{display:block}.p{display:none}', 'class="p on"'],
    ['within others', '.p{display:none}div .p{display:flex}', 'class="p"'],
    ['of a name', '.p{display:none}#n{display:block}', 'class="p" id="n"'],
    ['the later', '.p{display:none}.on{display:block}', 'class="on p"'],
    ['its own', '.p{display:none}', 'class="p" style="display:block"'],
    ['firm', 'div#n{display:none}.p{display:block !important}', 'class="p" id="n"'],
    ['of itself', '[hidden]{color:red}.p{display:block}', 'class="p" hidden'],
  ])('shown: %s', (_, css, attributes) => {
    const around = css.startsWith('.p{display:none}div') ? `<div>` : '';
    const page = styled(css, `${around}<div ${attributes}>${row('<td>甲', '<td>1')}</div>`);
    expect(gridsFromHtml(page)[0]?.cells[0]).toEqual(['甲', '1']);
  });

  test.each([
    ['the later', '.on{display:block}.p{display:none}', 'class="on p"'],
    ['a class, not a name', '.p{display:none}div{display:block}', 'class="p"'],
    ['firm', '.p{display:none!important}.p.on{display:block}', 'class="p on"'],
    ['firmer than its own', '.p{display:none!important}', 'class="p" style="display:block"'],
    ['its own', '.p{display:block}', 'class="p" style="display:none"'],
    ['by nature', 'noframes{display:block}', 'hidden'],
  ])('hidden: %s', (_, css, attributes) => {
    expect(pane(css, attributes)).toBeUndefined();
  });

  test('what is there for programs that cannot show it is not shown by any rule', () => {
    const film = styled('video,canvas{display:block}', row('<td>甲', '<td>1<video>9</video>'));
    expect(cellsOf(film)).toEqual(['甲', '1']);
  });
});

describe('digits that stand apart are no number together', () => {
  test.each([
    ['boxes', '<i style="display:block">1</i><i style="display:block">5</i>'],
    ['boxes in the line', '<i style="display:inline-block">1</i>5'],
    ['by a class', '<i class="k">1</i>5'],
    ['in a row that spreads', '<b style="display:flex"><i>1</i><i>5</i></b>'],
    ['in a grid', '<b style="display:grid"><i>1</i><i>5</i></b>'],
    ['at both sides', '<i style="float:left">1</i><i style="float:right">5</i>'],
    ['one over the other', '1<i style="position:absolute;left:0">5</i>'],
    ['a picture between them', '1<img src="a">5'],
  ])('%s', (_, html) => {
    expect(cellsOf(styled('.k{display:table-cell}', row('<td>甲', `<td>${html}`)))).toEqual([
      '甲',
      '1 5',
    ]);
  });

  test.each([
    '<i style="display:inline">1</i>5',
    '<i style="float:none;position:relative">1</i>5',
    '1<!-- 9 -->5',
    '1<wbr>5',
    '<b style="display:flex">15</b>',
    '<b style="display:flex"><i>15</i></b>',
  ])('but these are: %s', (html) => {
    expect(cellsOf(row('<td>甲', `<td>${html}`))).toEqual(['甲', '15']);
  });
});

describe('tables that a page does not show', () => {
  const notesOf = (html: string) => cellsOfPage(html).notes?.map(({ text }) => text) ?? [];
  const hidden = (html: string) => html.replace(/<table/g, '<table style="display:none"');

  test('are told', () => {
    expect(notesOf(hidden(pageHtml(report)))).toEqual([expect.stringMatching(/不显示的表格/)]);
  });

  test('are not, where there are few numbers in them, or where they are no part of the page', () => {
    expect(notesOf(hidden(row('<td>1', '<td>2')))).toEqual([]);
    expect(
      notesOf(pageHtml(report).replace(/<table[^]*<\/table>/, '<noscript>$&</noscript>')),
    ).toEqual([]);
  });

  test('of which rows alone are hidden, in whatever part, are read, and that is told', async () => {
    const page = pageHtml(report).replace(
      /(<table[^>]*>)([^]*?)(<\/table>)/g,
      (_, tag, rows, end) => [tag, '<tbody style="display:none">', rows, '</tbody>', end].join(''),
    );
    const [found] = await readDocument(page, 'a.html');
    expect(found?.values).toEqual(report.values);
    expect(found?.notes?.map(({ text }) => text)).toEqual([expect.stringMatching(/行是隐藏的/)]);
  });

  test('because they stand in another page are told', () => {
    const frame = `<iframe srcdoc="${row('<td>1').replace(/"/g, '&quot;')}"></iframe>`;
    expect(notesOf(row('<td>甲', '<td>1') + frame)).toEqual([expect.stringMatching(/另一个网页/)]);
  });

  test.each(['<frameset><frame src="a.htm"></frameset>', '<body><iframe src="a.htm"></iframe>'])(
    'for they all stand in another page: %s',
    async (frame) => {
      await expect(readDocument(`<html>${frame}</html>`, 'a.html')).rejects.toThrow(/框架/);
    },
  );
});

test.each(['rgba(0,0,0,0)', 'rgb(0 0 0 / 0%)', 'rgba(255, 0, 0, 0.0)', 'hsla(0,100%,50%,0)'])(
  'letters of no colour are seen by nobody: %s',
  (colour) => {
    expect(cellsOf(row('<td>甲', `<td>15<i style="color:${colour}">9</i>`))).toEqual(['甲', '15']);
  },
);

describe('letters that hardly anybody tells from paper', () => {
  test.each(['#fefefe', '#FAFAFA', 'rgb(250, 251, 252)', 'whitesmoke'])(
    'are white: %s',
    (colour) => {
      expect(cellsOf(row('<td>甲', `<td>15<i style="color:${colour}">9</i>`))).toEqual([
        '甲',
        '15',
      ]);
    },
  );

  test.each([
    '#ddd',
    '#c00000',
    'rgb(255, 255, 0)',
    'rgb(0,0,0)',
    'rgb(255 0 0)',
    'hsl(0,100%,0%)',
  ])('are not, where they are seen: %s', (colour) => {
    expect(cellsOf(row('<td>甲', `<td><i style="color:${colour}">15</i>`))).toEqual(['甲', '15']);
  });

  test('are those of hardly any colour', () => {
    expect(cellsOf(row('<td>甲', '<td>15<i style="opacity:.01">9</i>'))).toEqual(['甲', '15']);
    expect(cellsOf(row('<td>甲', '<td><i style="opacity:.5">15</i>'))).toEqual(['甲', '15']);
  });
});

describe('letters that are seen in what shows none', () => {
  test.each([
    ['font-size:0', 'font-size:14px'],
    ['font-size:0', 'font-size:medium'],
    ['color:transparent', 'color:#333'],
    ['visibility:hidden', 'visibility:visible'],
  ])('%s, and in it %s', (around, inside) => {
    const cell = `<td style="${around}">9<i style="${inside}">15</i></td>`;
    expect(cellsOf(row('<td>甲</td>', cell))).toEqual(['甲', '15']);
  });

  test.each([
    ['font-size:0', 'font-size:1em'],
    ['opacity:0', 'opacity:1'],
    ['display:none', 'display:block'],
  ])('are not those that show as much of it: %s, and in it %s', (around, inside) => {
    const cell = `<td>15<b style="${around}"><i style="${inside}">9</i></b></td>`;
    expect(cellsOf(row('<td>甲</td>', cell))).toEqual(['甲', '15']);
  });
});
