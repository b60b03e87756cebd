import { gridsFromHtml } from '../../../src/documents';
import { cellsOfPage } from '../../../src/documents/formats/html/read';

const row = (...cells: readonly string[]) =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (...rows: readonly string[]) => `<table>${rows.join('')}</table>`;
const inCell = (html: string) => gridsFromHtml(table(row('甲', html)))[0]?.cells[0]?.[1] ?? null;

describe('fields to fill in', () => {
  test.each([
    ['an input', '<input value="200">', '200'],
    ['a number', '<input type="number" value=7>', '7'],
    ['a text area', '<textarea>31</textarea>', '31'],
    ['a list', '<select><option>1<option selected>2<option>3</select>', '2'],
    ['a list whose entry has a label', '<select><option label="6">7</option></select>', '6'],
    ['a list whose label is empty', '<select><option label="">7</option></select>', '7'],
    ['a list nothing is chosen of', '<select><option>4</option><option>5</option></select>', '4'],
  ])('%s shows its value', (_, html, shown) => {
    expect(inCell(html)).toBe(shown);
  });

  test.each([
    ['an input', '<input value="9">', '12 9'],
    ['a text area', '<textarea>9</textarea>', '12 9'],
    ['a list', '<select><option>9</select>', '12 9'],
    ['a button', '<button>9</button>', '12 9'],
  ])('%s is not one number with what stands before it', (_, html, shown) => {
    expect(inCell(`12${html}`)).toBe(shown);
  });

  test.each([
    ['an input', '<input style="display:none" value="9">'],
    ['an input within what is hidden', '<div hidden><input value="9"></div>'],
    [
      'an input of a class',
      '<style>.edit{visibility:hidden}</style><input class="edit" value="9">',
    ],
    ['an input that is struck out', '<del><input value="9"></del>'],
    ['a list', '<select hidden><option selected>9</select>'],
    ['a list within what is hidden', '<p style="display:none"><select><option>9</select></p>'],
    ['a text area', '<textarea style="display:none">9</textarea>'],
  ])('%s that the page does not show is told, not read', (_, html) => {
    const { grids, unread } = cellsOfPage(table(row('甲', '12')) + table(row('乙', html)));
    expect(grids[0]?.cells).toEqual([
      ['甲', '12'],
      ['乙', null],
    ]);
    expect(unread?.map(({ text }) => text)).toEqual(['9']);
  });

  test.each(['hidden', 'password', 'checkbox', 'submit'])(
    'an input of type %s shows no text',
    (type) => {
      expect(inCell(`<input type="${type}" value="9">`)).toBeNull();
    },
  );
});
