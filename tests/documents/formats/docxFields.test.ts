import { strToU8 } from 'fflate';
import { cellsOfWord } from '../../../src/documents/formats/docx/read';
import { Package } from '../../../src/documents/packed';

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const field = (instruction: string, result: string) =>
  mark('begin') + instruction + mark('separate') + result + mark('end');

/** A row whose second cell holds this, and a row below it. */
function read(content: string) {
  const cell = (runs: string) => `<w:tc><w:p>${runs}</w:p></w:tc>`;
  const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const rows = [
    row(cell(run('甲')), cell(content), cell(run('7'))),
    row(cell(run('乙')), cell(run('8')), cell(run('9'))),
  ];
  const body = `<w:p>${run('前')}</w:p><w:tbl>${rows.join('')}</w:tbl><w:p>${run('后')}</w:p>`;
  const xml = `<w:document ${namespace}><w:body>${body}</w:body></w:document>`;
  const { grids, unread } = cellsOfWord(
    new Package(new Map([['word/document.xml', strToU8(xml)]])),
  );
  const [, first = [], ...rest] = grids[0]?.cells ?? [];
  expect([first[0], first[2], ...rest]).toEqual(['甲', '7', ['乙', '8', '9'], ['后']]);
  return { text: first[1], told: unread?.map(({ text, why }) => `${text}：${why}`) };
}

describe('a field in a cell of a Word document', () => {
  it.each([
    ['what it comes to', field(code(' =SUM(LEFT) '), run('15'))],
    [
      'what one with another in its code comes to',
      field(code(' IF ') + field(code(' =1 '), run('1')) + code(' = 1 2 3'), run('15')),
    ],
    ['what stands beside one that keeps a number', field(code(' SET a 5 '), run('5')) + run('15')],
    [
      'what stands beside one that asks for a number',
      run('15') + field(code('ask'), '') + field(code(' ASK a "几件" '), run('5')),
    ],
    ['what one that names a kept number comes to', field(code(' REF set '), run('15'))],
  ])('shows %s', (_, content) => {
    expect(read(content)).toEqual({ text: '15', told: [] });
  });

  it.each([
    ['before its result', mark('begin') + run('15')],
    ['behind its code', mark('begin') + code(' =1 ') + run('15')],
    ['within another', mark('begin') + mark('begin') + run('15') + mark('end')],
  ])(
    'that is not ended takes nothing beyond its cell, and what it takes is told: %s',
    (_, content) => {
      const { text, told } = read(content);
      expect(text ?? null).toBeNull();
      expect(told?.join()).toBe('15：在没有写完的域里，没有读取。');
    },
  );

  it('that is not ended leaves what stands before it', () => {
    expect(read(run('15') + mark('begin') + code(' PAGE '))).toEqual({ text: '15', told: [] });
    expect(read(mark('begin') + code(' =1 ') + mark('separate') + run('15'))).toEqual({
      text: '15',
      told: [],
    });
  });
});
