import { uncalculated } from '../../../src/report';
import { formatOf } from '../../../src/documents/formats';
import type { CellsRead } from '../../../src/documents/formats/format';
import { Incoming } from '../../../src/documents/formats/incoming';

const styles = `<Styles>
  <Style ss:ID="Default"><Font ss:Size="11"/></Style>
  <Style ss:ID="struck"><Font ss:StrikeThrough="1"/></Style>
  <Style ss:ID="heir" ss:Parent="struck"><Interior ss:Color="#FFFF00" ss:Pattern="Solid"/></Style>
  <Style ss:ID="white"><Font ss:Color="#FFFFFF"/></Style>
  <Style ss:ID="dark" ss:Parent="white"><Interior ss:Color="#003366" ss:Pattern="Solid"/></Style>
  <Style ss:ID="speck"><Font ss:Size="1"/></Style>
  <Style ss:ID="percent"><NumberFormat ss:Format="Percent"/></Style>
  <Style ss:ID="thousands"><NumberFormat ss:Format="0,"/></Style>
  <Style ss:ID="fixed"><NumberFormat ss:Format="Fixed"/></Style>
</Styles>`;

async function readSheets(sheets: string): Promise<CellsRead> {
  const file = new Incoming(
    new TextEncoder().encode(
      `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns:html="http://www.w3.org/TR/REC-html40">${styles}${sheets}</Workbook>`,
    ),
    '甲.xls',
  );
  const reader = await formatOf(file).reader?.();
  const content = await reader?.read(file);
  if (!content || !('grids' in content)) throw new Error('no cells');
  return content;
}

const readRows = (rows: string) =>
  readSheets(`<Worksheet ss:Name="表"><Table>${rows}</Table></Worksheet>`);
const readCells = (...cells: readonly string[]) => readRows(`<Row>${cells.join('')}</Row>`);

const data = (value: string, type = 'Number') => `<Data ss:Type="${type}">${value}</Data>`;
const cell = (content: string, attributes = '') => `<Cell ${attributes}>${content}</Cell>`;
const rich = (content: string) =>
  `<ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">${content}</ss:Data>`;
const last = cell(data('3'));

describe('a workbook in the XML of Excel 2003 is read as it is seen', () => {
  it.each<[string, string, string | number | boolean | null]>([
    ['a number', cell(data('12')), 12],
    ['a number with places', cell(data('12.5'), 'ss:StyleID="fixed"'), 12.5],
    ['an empty number, which is none', cell(data('')), null],
    ['a number that XML does not know', cell(data('0x1F')), '0x1F'],
    ['a text', cell(data('12件', 'String')), '12件'],
    ['a day', cell(data('2025-01-10T00:00:00.000', 'DateTime')), '2025-01-10'],
    ['whether something is so', cell(data('1', 'Boolean')), true],
    ['an error', cell(data('#DIV/0!', 'Error'), 'ss:Formula="=1/0"'), '#DIV/0!'],
    ['a result', cell(data('5'), 'ss:Formula="=R1C2+2"'), 5],
    ['a result that is an empty text', cell(data('', 'String'), 'ss:Formula="=R1C3"'), null],
    ['a formula that nobody calculated', cell('', 'ss:Formula="=R1C2+2"'), uncalculated],
    ['one whose result is left out', cell(data(''), 'ss:Formula="=R1C2+2"'), uncalculated],
    ['raised digits', cell(rich('15<Sup>1</Sup>')), '15¹'],
    ['a remark beside it', cell(`${data('12')}<Comment>${data('99', 'String')}</Comment>`), 12],
    ['a name that it has', cell(`${data('12')}<NamedCell ss:Name="Print_Area"/>`), 12],
    ['white digits on a colour', cell(data('12'), 'ss:StyleID="dark"'), 12],
  ])('with %s', async (_, first, value) => {
    const { grids, unread } = await readCells(first, last);
    expect(grids[0]?.cells).toEqual([[value, 3]]);
    expect(unread).toEqual([]);
  });

  it.each<[string, string, string | null, string]>([
    ['a struck number', cell(data('12'), 'ss:StyleID="struck"'), null, '12'],
    ['one whose style is made from such', cell(data('12'), 'ss:StyleID="heir"'), null, '12'],
    ['a struck piece', cell(rich('<S>12</S><Font>15</Font>')), '15', '12'],
    ['a white number', cell(data('12'), 'ss:StyleID="white"'), null, '12'],
    ['a speck', cell(data('12'), 'ss:StyleID="speck"'), null, '12'],
    ['a white piece', cell(rich('15<Font html:Color="#ffffff">9</Font>')), '15', '9'],
  ])('without %s, which it tells', async (_, first, value, told) => {
    const { grids, unread } = await readCells(first, last);
    expect(grids[0]?.cells).toEqual([[value, 3]]);
    expect(unread?.map(({ text }) => text)).toEqual([told]);
  });

  it.each([
    ['percent', '0.5', '50.00%'],
    ['thousands', '5000', '5'],
  ])('with numbers as they are shown: %s', async (style, stored, shown) => {
    const { grids, notes } = await readCells(cell(data(stored), `ss:StyleID="${style}"`));
    expect(grids[0]?.cells).toEqual([[shown]]);
    expect(notes).toHaveLength(1);
  });

  it('with every cell where it stands, whatever is left out before it', async () => {
    const { grids } = await readRows(
      `<Column ss:Index="2" ss:Span="1" ss:StyleID="struck"/>
       <Row ss:Index="2">${cell(data('1'), 'ss:MergeAcross="1"')}${cell(data('2'))}</Row>
       <Row ss:Span="1"/>
       <Row>${cell(data('3'), 'ss:Index="4"')}</Row>`,
    );
    expect(grids[0]?.top).toBe(1);
    expect(grids[0]?.cells).toEqual([[1], [], [], [null, null, null, 3]]);
    expect(grids[0]?.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
  });

  it('with rows, columns and sheets that are hidden, which it tells', async () => {
    const hide = '<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions>';
    const { grids, notes } = await readSheets(
      `<Worksheet ss:Name="藏"><Table><Row>${last}</Row></Table>${hide}</Worksheet>
       <Worksheet ss:Name="显"><Table><Column ss:Hidden="1"/><Row ss:Hidden="1">${last}</Row></Table></Worksheet>`,
    );
    expect(grids.map(({ sheet }) => sheet)).toEqual(['显', '藏']);
    expect(notes?.map(({ text }) => text)).toEqual([
      '有 1 行是隐藏的，其中的数照常读取。',
      '有 1 列是隐藏的，其中的数照常读取。',
      '工作表“藏”是隐藏的，其中的数照常读取。',
    ]);
  });

  it.each([
    ['a row', `<Row ss:Index="3">${last}</Row><Row ss:Index="2">${last}</Row>`],
    ['a cell', `<Row>${cell(data('1'), 'ss:Index="3"')}${cell(data('2'), 'ss:Index="2"')}</Row>`],
    ['a place that is none', `<Row>${cell(data('1'), 'ss:Index="x"')}</Row>`],
  ])('but not where places go back, as Excel does not: %s', async (_, rows) => {
    await expect(readRows(rows)).rejects.toThrow(/已损坏/);
  });

  it('but not where a span is larger than any sheet', async () => {
    await expect(readRows(`<Row ss:Span="99999999"/>`)).rejects.toThrow(/过大/);
  });
});
