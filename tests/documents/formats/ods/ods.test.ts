import { strToU8, zipSync } from 'fflate';
import { formatOf } from '../../../../src/documents/formats';
import type { CellsRead } from '../../../../src/documents/formats/format';
import { Incoming } from '../../../../src/documents/formats/incoming';

const spaces = [
  ...['office', 'table', 'text', 'style'].map((name) => [name, name]),
  ['fo', 'xsl-fo-compatible'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

const styles = `<office:automatic-styles>
  <style:style style:name="struck" style:family="table-cell">
    <style:text-properties style:text-line-through-style="solid"/></style:style>
  <style:style style:name="heir" style:family="table-cell" style:parent-style-name="struck"/>
  <style:style style:name="ring" style:family="table-cell" style:parent-style-name="ring"/>
  <style:style style:name="gone" style:family="text">
    <style:text-properties style:text-line-through-type="single"/></style:style>
  <style:style style:name="kept" style:family="text">
    <style:text-properties style:text-line-through-style="none"/></style:style>
  <style:style style:name="note" style:family="text">
    <style:text-properties style:text-position="33% 58%"/></style:style>
  <style:style style:name="white" style:family="table-cell">
    <style:text-properties fo:color="#FFFFFF"/></style:style>
  <style:style style:name="dark" style:family="table-cell" style:parent-style-name="white">
    <style:table-cell-properties fo:background-color="#003366"/></style:style>
  <style:style style:name="paper" style:family="table-cell" style:parent-style-name="dark">
    <style:table-cell-properties fo:background-color="transparent"/></style:style>
  <style:style style:name="same" style:family="table-cell">
    <style:table-cell-properties fo:background-color="#FF0000"/>
    <style:text-properties fo:color="#ff0000"/></style:style>
  <style:style style:name="own" style:family="table-cell">
    <style:table-cell-properties fo:background-color="#000000"/>
    <style:text-properties fo:color="#000000" style:use-window-font-color="true"/></style:style>
  <style:style style:name="speck" style:family="table-cell">
    <style:text-properties fo:font-size="1pt"/></style:style>
  <style:style style:name="hidden" style:family="text">
    <style:text-properties text:display="none"/></style:style>
  <style:style style:name="blank" style:family="text">
    <style:text-properties fo:color="#fff"/></style:style>
  <style:style style:name="unseen" style:family="table">
    <style:table-properties table:display="false"/></style:style>
</office:automatic-styles>`;

const documentOf = (root: string, tables: string) =>
  `<?xml version="1.0"?><office:${root} ${spaces}>${styles}<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:${root}>`;

const zipped = (tables: string, others: Readonly<Record<string, string>> = {}) =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(documentOf('document-content', tables)),
    ...Object.fromEntries(Object.entries(others).map(([name, xml]) => [name, strToU8(xml)])),
  });

async function readBytes(bytes: Uint8Array): Promise<CellsRead> {
  const file = new Incoming(bytes, '甲.ods');
  const reader = await formatOf(file).reader?.();
  const content = await reader?.read(file);
  if (!content || !('grids' in content)) throw new Error('no cells');
  return content;
}

const readRows = (rows: string) =>
  readBytes(zipped(`<table:table table:name="表">${rows}</table:table>`));

const row = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
const number = (value: number, shown: string | null = String(value), attributes = '') =>
  `<table:table-cell ${attributes} office:value-type="float" office:value="${value}">${shown === null ? '' : `<text:p>${shown}</text:p>`}</table:table-cell>`;
const text = (content: string, attributes = '') =>
  `<table:table-cell ${attributes} office:value-type="string"><text:p>${content}</text:p></table:table-cell>`;
const span = (style: string, content: string) =>
  `<text:span text:style-name="${style}">${content}</text:span>`;

const struckOut = '加了删除线，没有读取。';
const outOfSight = '是看不见的字（和底色一样、极小或者隐藏），没有读取。';

describe('an .ods is read as it is seen', () => {
  it.each<[string, string, string | number | null, string]>([
    ['a number whose cell is struck', number(12, '12', 'table:style-name="struck"'), null, '12'],
    ['one whose style is made from such', number(12, '12', 'table:style-name="heir"'), null, '12'],
    ['a text whose cell is struck', text('12件', 'table:style-name="struck"'), null, '12件'],
    ['a struck piece of a text', text(span('gone', '12') + '15'), '15', '12'],
    [
      'a piece that is not struck in a cell that is',
      text(`12${span('kept', '15')}`, 'table:style-name="struck"'),
      '15',
      '12',
    ],
    [
      'a number that is not shown and struck',
      number(12, null, 'table:style-name="struck"'),
      null,
      '12',
    ],
  ])('without what is struck out: %s', async (_, cell, left, told) => {
    const { grids, unread } = await readRows(row(text('名'), cell));
    expect(grids[0]?.cells[0]?.[1] ?? null).toBe(left);
    expect(unread).toEqual([
      { place: { sheet: '表', row: 0, column: 1 }, text: told, why: struckOut },
    ]);
  });

  it.each<[string, string, string | number | null, string | null]>([
    ['a white number', number(12, '12', 'table:style-name="white"'), null, '12'],
    [
      'one below nought, that is not shown',
      number(-5, null, 'table:style-name="white"'),
      null,
      '-5',
    ],
    ['one on paper', number(12, '12件', 'table:style-name="paper"'), null, '12'],
    ['one of its cell’s colour', number(12, '12', 'table:style-name="same"'), null, '12'],
    ['one of a reader’s own colour', number(12, '12', 'table:style-name="own"'), 12, null],
    ['a speck', number(12, '12', 'table:style-name="speck"'), null, '12'],
    ['a hidden piece of a text', text(`15${span('hidden', '9')}`), '15', '9'],
    ['a white piece', text(`15${span('blank', '9')}`), '15', '9'],
    ['a hidden text', text(span('hidden', '9')), null, '9'],
    // These are seen.
    ['a white number on a colour', number(12, '12', 'table:style-name="dark"'), 12, null],
    ['a white piece on a colour', text(span('blank', '9'), 'table:style-name="dark"'), '9', null],
    ['white words', text('合计', 'table:style-name="white"'), '合计', null],
  ])('without what nobody sees: %s', async (_, cell, left, told) => {
    const { grids, unread } = await readRows(row(text('名'), cell));
    expect(grids[0]?.cells[0]?.[1] ?? null).toBe(left);
    const place = { sheet: '表', row: 0, column: 1 };
    expect(unread).toEqual(told === null ? [] : [{ place, text: told, why: outOfSight }]);
  });

  it('with the style of its column, or of its row, where a cell has none', async () => {
    const { unread } = await readRows(
      `<table:table-column table:number-columns-repeated="2"/>
       <table:table-column table:default-cell-style-name="struck"/>` +
        row(number(1), number(2), number(3)) +
        `<table:table-row table:default-cell-style-name="struck">${number(4)}</table:table-row>` +
        row(number(5, '5', 'table:style-name="ring"')),
    );
    expect(unread?.map((one) => one.text)).toEqual(['3', '4']);
  });

  it('with raised digits as what they are', async () => {
    const { grids } = await readRows(row(text(`15${span('note', '1')}`)));
    expect(grids[0]?.cells).toEqual([['15¹']]);
  });

  it.each<[number, string | null, string | number | null]>([
    [5000, '5', '5'],
    [77302800, '773.03', '773.03'],
    [0.5, '50%', '50%'],
    [3, '3 1', '3 1'],
    [9, '', null],
    [-5, '5', '5'],
    // These show what is stored.
    [1234.567, '1,234.6', 1234.567],
    [12, '12件', 12],
    [-5, '(5)', -5],
    [-5, '-5', -5],
    [0, '-', 0],
    [123456789012, '1.23E+11', 123456789012],
    [12, null, 12],
  ])('with numbers as they are shown: %d as “%s”', async (stored, shown, read) => {
    const { grids, notes } = await readRows(row(text('名'), number(stored, shown)));
    expect(grids[0]?.cells[0]?.[1] ?? null).toBe(read);
    expect(notes).toHaveLength(read === stored ? 0 : 1);
  });

  it('with rows and columns that are hidden, which it tells', async () => {
    const { grids, notes } = await readRows(
      `<table:table-column/><table:table-column table:visibility="collapse"/>
       <table:table-header-rows>${row(text('名'), number(1))}</table:table-header-rows>
       <table:table-row table:visibility="filter">${number(2)}</table:table-row>
       <table:table-row-group table:display="false">${row(number(3))}${row(text('无数'))}</table:table-row-group>`,
    );
    expect(grids[0]?.cells).toEqual([['名', 1], [2], [3], ['无数']]);
    expect(notes).toEqual([
      {
        place: { sheet: '表', row: 1, column: 0 },
        text: '有 2 行是隐藏的，其中的数照常读取。',
      },
      {
        place: { sheet: '表', row: 0, column: 1 },
        text: '有 1 列是隐藏的，其中的数照常读取。',
      },
    ]);
  });

  it('with hidden tables last, which it tells', async () => {
    const { grids, notes } = await readBytes(
      zipped(
        `<table:table table:name="藏" table:style-name="unseen">${row(number(1))}</table:table>
         <table:table table:name="显">${row(number(2))}</table:table>`,
      ),
    );
    expect(grids.map(({ sheet }) => sheet)).toEqual(['显', '藏']);
    expect(notes?.map((note) => note.text)).toEqual(['工作表“藏”是隐藏的，其中的数照常读取。']);
  });

  it('without what a merged cell covers, which it tells', async () => {
    const { grids, unread } = await readRows(
      row(
        number(1, '1', 'table:number-columns-spanned="2"'),
        '<table:covered-table-cell office:value-type="float" office:value="7"><text:p>7</text:p></table:covered-table-cell>',
      ),
    );
    expect(grids[0]?.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
    expect(unread).toEqual([
      {
        place: { sheet: '表', row: 0, column: 1 },
        text: '7',
        why: '被合并单元格盖住，没有读取。',
      },
    ]);
  });

  it('without remarks, drawings and what tracked changes keep', async () => {
    const remark = '<office:annotation><text:p>99</text:p></office:annotation>';
    const { grids } = await readBytes(
      zipped(
        `<table:tracked-changes><table:deletion><text:p>98</text:p></table:deletion></table:tracked-changes>
         <table:table table:name="表">${row(
           `<table:table-cell office:value-type="string">${remark}<text:p>15</text:p></table:table-cell>`,
         )}</table:table>`,
      ),
    );
    expect(grids.map(({ cells }) => cells)).toEqual([[['15']]]);
  });

  it('with cells and rows wherever they are repeated', async () => {
    const { grids } = await readRows(
      `<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
       <table:table-row table:number-rows-repeated="2">${number(4, '4', 'table:number-columns-repeated="2"')}</table:table-row>`,
    );
    expect(grids[0]).toMatchObject({
      top: 3,
      cells: [
        [4, 4],
        [4, 4],
      ],
    });
  });

  it.each(['#DIV/0!', '#N/A', '#REF!'])(
    'with an error, though a nought is stored: %s',
    async (text) => {
      const { grids, notes } = await readRows(row(number(1, '1'), number(0, text)));
      expect(grids[0]?.cells[0]?.[1]).toBe(text);
      expect(notes?.[0]?.text).toContain(text);
    },
  );

  it('with formulas that have no result told as such, and not those that show nothing', async () => {
    const formula = (content: string) =>
      `<table:table-cell table:formula="of:=1+1">${content}</table:table-cell>`;
    const { grids } = await readRows(row(formula(''), formula('<text:p/>'), number(3)));
    expect(grids[0]?.cells).toEqual([['#公式未计算', null, 3]]);
  });
});

describe('an .ods', () => {
  it('may be one file of XML', async () => {
    const flat = documentOf(
      'document',
      `<table:table table:name="表">${row(number(12, '12', 'table:style-name="struck"'), number(3))}</table:table>`,
    );
    const { grids, unread } = await readBytes(strToU8(flat));
    expect(grids[0]?.cells).toEqual([[null, 3]]);
    expect(unread).toHaveLength(1);
  });

  it('takes the styles that all its tables share from the part beside them', async () => {
    const shared = styles.replaceAll('"struck"', '"common"').replaceAll('automatic-', '');
    const { unread } = await readBytes(
      zipped(
        `<table:table table:name="表">${row(number(12, '12', 'table:style-name="common"'))}</table:table>`,
        { 'styles.xml': `<office:document-styles ${spaces}>${shared}</office:document-styles>` },
      ),
    );
    expect(unread).toHaveLength(1);
  });

  it('that asks for a password is not read', async () => {
    const manifest =
      '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>';
    await expect(readBytes(zipped('', { 'META-INF/manifest.xml': manifest }))).rejects.toThrow(
      /密码/,
    );
  });

  it('that repeats its cells without end is not read', async () => {
    const many = `<table:table-row table:number-rows-repeated="1000000">${number(1, '1', 'table:number-columns-repeated="16000"')}</table:table-row>`;
    await expect(readRows(many)).rejects.toThrow(/过大/);
  });
});
