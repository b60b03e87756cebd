import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const package_ = 'http://schemas.openxmlformats.org/package/2006';

const relations = (list: readonly (readonly [id: string, kind: string, target: string])[]) =>
  `<Relationships xmlns="${package_}/relationships">${list
    .map(
      ([id, kind, target]) =>
        `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** The sheet with the figures; Excel's own way of writing, with much that a grid has no place for. */
const figures = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${main}" xmlns:r="${office}"><sheetPr codeName="Sheet1"/><dimension ref="A1:D4"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData><row r="1" spans="1:4" ht="21" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>5</v></c><c r="C2"><f t="shared" ref="C2:C3" si="0">B2*2</f><v>10</v></c></row><row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3"><v>7</v></c><c r="C3"><f t="shared" si="0"/><v>14</v></c></row><row r="4"><c r="A4"/><c r="B4" s="1"><f>SUM(B2:B3)</f><v>12</v></c></row></sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"/></extLst></worksheet>`;

const texts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>`,
  '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
  'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="数据" sheetId="1" r:id="rId1"/><sheet name="另表" sheetId="5" r:id="rId2"/></sheets><calcPr calcId="191029"/></workbook>`,
  'xl/_rels/workbook.xml.rels': relations([
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
    ['rId3', 'styles', 'styles.xml'],
    ['rId4', 'sharedStrings', 'sharedStrings.xml'],
    ['rId5', 'calcChain', 'calcChain.xml'],
  ]),
  'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="center"/></xf></cellXfs></styleSheet>`,
  'xl/sharedStrings.xml': `<sst xmlns="${main}" count="4" uniqueCount="4"><si><t>项目</t></si><si><t>件数</t></si><si><t>甲</t></si><si><r><rPr><b/></rPr><t>乙</t></r><r><t>（粗）</t></r></si></sst>`,
  'xl/calcChain.xml': `<calcChain xmlns="${main}"><c r="C2" i="1"/><c r="C3"/><c r="B4"/></calcChain>`,
  'xl/worksheets/sheet1.xml': figures,
  'xl/worksheets/_rels/sheet1.xml.rels': relations([
    ['rId1', 'drawing', '../drawings/drawing1.xml'],
    ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId3', 'comments', '../comments1.xml'],
  ]),
  'xl/worksheets/sheet2.xml': `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>12</v></c></row></sheetData></worksheet>`,
  'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="x"><!-- 图表与图片 --></xdr:wsDr>',
  'xl/drawings/vmlDrawing1.vml': '<xml><v:shape id="_x0000_s1025"/></xml>',
  'xl/comments1.xml': `<comments xmlns="${main}"><authors><author>张三</author></authors><commentList><comment ref="B2" authorId="0"><text><t>已核对</t></text></comment></commentList></comments>`,
  'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="c"/>',
};

/**
 * A workbook with what no grid can show: a chart, a picture, a comment, a macro; in B2 of 数据 5, in
 * B4 the sum, in C2:C3 a formula that both share.
 */
export function richWorkbook(): Uint8Array {
  const parts = Object.entries(texts).map(([name, text]): [string, Uint8Array] => [
    name,
    strToU8(text),
  ]);
  const bytes = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251);
  return zipSync({
    ...Object.fromEntries(parts),
    'xl/media/image1.png': bytes,
    'xl/vbaProject.bin': Uint8Array.from(bytes).reverse(),
  });
}
