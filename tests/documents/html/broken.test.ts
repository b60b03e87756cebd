import { gridsFromHtml } from '../../../src/documents';
import { cellsOfPage } from '../../../src/documents/formats/html/read';

const cellsOf = (html: string) => gridsFromHtml(html)[0]?.cells;
const rest = '<td>2</td></tr><tr><td>乙</td><td>3</td><td>4</td></tr></table>';
const whole = [
  ['甲', '1', '2'],
  ['乙', '3', '4'],
];

describe('tags of a table that are not as they should be are taken as browsers take them', () => {
  test.each(['div', 'span', 'p', 'center', 'font', 'body', 'b', 'form'])(
    'nothing in a cell closes what was opened outside of it: %s',
    (name) => {
      const page = `<${name}><table><tr><td>甲</td><td>1</${name}></td>${rest}</${name}>`;
      expect(cellsOf(page)).toEqual(whole);
    },
  );

  test.each(['td', 'tr', 'tbody'])('nor does a table within one close a %s around it', (name) => {
    const inner = `<table></${name}><tr><td>1</td></tr></table>`;
    expect(cellsOf(`<table><tr><td>甲</td><td>${inner}</td>${rest}`)).toEqual(whole);
  });

  test.each(['b', 's', 'sup', 'span style="display:none"', 'font color="white"', 'div'])(
    'what is open in a cell ends with it, closed or not: %s',
    (tag) => {
      const page = `<table><tr><td>甲<${tag}></${tag}><td>1<${tag}>${rest}`;
      expect(cellsOf(page)).toEqual(whole);
    },
  );

  test.each(['<tr>', '</tr><tr>', '<tbody><tr>'])('a row ends the cell before it: %s', (next) => {
    const page = `<table><tr><td>甲<td>1<td>2<s>9${next}<td>乙<td>3<td>4</table>`;
    expect(cellsOf(page)).toEqual(whole);
    expect(cellsOfPage(page).unread?.map(({ text }) => text)).toEqual(['9']);
  });

  test.each(['<!-->', '<!--->', '<!-- a --!>', '<!-- a -- b --!>'])(
    '%s is a comment',
    (comment) => {
      expect(cellsOf(`<table><tr><td>甲</td><td>1${comment}</td>${rest}`)).toEqual(whole);
    },
  );

  test('no columns are no columns more than one', () => {
    expect(cellsOf(`<table><tr><td colspan="0">甲</td><td>1</td>${rest}`)).toEqual(whole);
  });
});

describe('a table in a cell of data', () => {
  const around = (inner: string) => cellsOf(`<table><tr><td>甲</td><td>${inner}</td>${rest}`);

  test('of one cell beside another is the text of that cell', () => {
    expect(around('<table><tr><td>1</td><td>件</td></tr></table>')).toEqual([
      ['甲', '1 件', '2'],
      ['乙', '3', '4'],
    ]);
  });

  test('of more in a row is not, for some of them may be blank', () => {
    const row = '<table><tr><td>5</td><td></td><td>6</td></tr></table>';
    expect(around(row)).toContainEqual(['5', null, '6']);
  });

  test('of more rows is a table of its own', () => {
    const rows = '<table><tr><td>丙</td><td>5</td></tr><tr><td>丁</td><td>6</td></tr></table>';
    expect(around(rows)).toContainEqual(['丙', '5']);
  });
});
