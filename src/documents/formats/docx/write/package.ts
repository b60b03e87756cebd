import { pack } from '../../../packed/splice';
import { escapeXml } from '../../../xmlText';
import { fontTableXml, stylesXml } from './styles';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const parts = 'http://schemas.openxmlformats.org/package/2006';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const contentTypes = `<Types xmlns="${parts}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/><Override PartName="/word/fontTable.xml" ContentType="${word}.fontTable+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const packageLinks = `<Relationships xmlns="${parts}/relationships"><Relationship Id="rId1" Type="${office}/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${parts}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

const documentLinks = `<Relationships xmlns="${parts}/relationships"><Relationship Id="rId1" Type="${office}/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${office}/relationships/fontTable" Target="fontTable.xml"/></Relationships>`;

/** A4 with the margins of GB/T 9704: 37, 26, 35 and 28 mm; on its side for wide lists. */
const pages = {
  portrait:
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>',
  landscape:
    '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1588" w:right="1681" w:bottom="1474" w:left="1681" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>',
} as const;

type Orientation = keyof typeof pages;

/** Twips between the margins. */
export const textWidth: Readonly<Record<Orientation, number>> = {
  portrait: 8844,
  landscape: 13476,
};

/** Ends pages of one orientation inside a body; what follows begins a page. */
export const pageEnd = (orientation: Orientation): string =>
  `<w:p><w:pPr><w:pStyle w:val="ItemCell"/>${pages[orientation]}</w:pPr></w:p>`;

/** The .docx around a body, whose last pages lie as `orientation` says. */
export function packed(
  body: string,
  title: string,
  organ: string | null,
  orientation: Orientation = 'portrait',
): Uint8Array {
  const core = `<cp:coreProperties xmlns:cp="${parts}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(organ ?? '')}</dc:creator><dc:language>zh-CN</dc:language></cp:coreProperties>`;
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}${pages[orientation]}</w:body></w:document>`;
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': packageLinks,
    'docProps/core.xml': core,
    'word/document.xml': document,
    'word/_rels/document.xml.rels': documentLinks,
    'word/styles.xml': stylesXml(),
    'word/fontTable.xml': fontTableXml(),
  };
  const encoder = new TextEncoder();
  return pack(Object.entries(files).map(([name, xml]) => [name, encoder.encode(head + xml)]));
}
