import { firstOther, streamOf, type PdfOptions } from './pdf';

/** Objects of a PDF beside its pages, and where its first page names them. */

const first = firstOther;

export const latinFont =
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';

/** Text in the font that a file has beside the Chinese one. */
export const otherTextAt = (x: number, y: number, size: number, text: string) =>
  `BT /F2 ${size} Tf ${x} ${y} Td (${text}) Tj ET`;

/** A layer that is switched off, called /Off. */
export const layerOff: PdfOptions = {
  catalog: `/OCProperties << /OCGs [${first} 0 R] /D << /OFF [${first} 0 R] /Order [${first} 0 R] >> >>`,
  objects: ['<< /Type /OCG /Name (Layer) >>'],
  resources: `/Properties << /Off ${first} 0 R >>`,
};

/** Where a remark or a field is: its left, lower, right and upper edge. */
export type Edges = readonly [number, number, number, number];

/** A remark or a field on the first page, with what it looks like if it has a look of its own. */
export function remark([x1, y1, x2, y2]: Edges, entries: string, look = ''): PdfOptions {
  const appearance = look === '' ? '' : `/AP << /N ${first + 1} 0 R >>`;
  const corners = [x1, y2, x2, y2, x1, y1, x2, y1].join(' ');
  const form = `/Type /XObject /Subtype /Form /BBox [0 0 ${x2 - x1} ${y2 - y1}]`;
  return {
    firstPage: `/Annots [${first} 0 R]`,
    catalog: `/AcroForm << /Fields [${first} 0 R] >>`,
    objects: [
      `<< /Type /Annot /Rect [${x1} ${y1} ${x2} ${y2}] /QuadPoints [${corners}] ${entries} ${appearance} >>`,
      streamOf(`${form} /Resources << /Font << /F2 ${first + 2} 0 R >> >>`, look),
      latinFont,
    ],
  };
}

const mapOf = (pairs: readonly string[]) =>
  streamOf(
    '',
    `12 dict begin begincmap /CMapName /X def 1 begincodespacerange <00> <ff> endcodespacerange ${pairs.length} beginbfchar ${pairs.join(' ')} endbfchar endcmap end`,
  );

/**
 * A font whose five signs, drawn by the file, have names that say nothing and codes one after
 * another, those of 1 to 5 if no others are asked for.
 */
export function drawnFont(map: readonly string[] = [], firstCode = 49): PdfOptions {
  const glyph = streamOf('', '500 0 0 0 500 700 d1 0 0 400 700 re f');
  const names = ['/a1', '/a2', '/a3', '/a4', '/a5'];
  const procs = names.map((name) => `${name} ${first + 1} 0 R`).join(' ');
  return {
    fonts: `/F2 ${first} 0 R`,
    objects: [
      `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 600 800] /FontMatrix [0.001 0 0 0.001 0 0] /CharProcs << ${procs} >> /Encoding << /Differences [${firstCode} ${names.join(' ')}] >> /FirstChar ${firstCode} /LastChar ${firstCode + 4} /Widths [500 500 500 500 500] /Resources << >> ${map.length > 0 ? `/ToUnicode ${first + 2} 0 R` : ''} >>`,
      glyph,
      mapOf(map),
    ],
  };
}

/** A part of a font whose signs have numbers of its own, and no map that says what they are. */
export const numberedFont: PdfOptions = {
  fonts: `/F2 ${first} 0 R`,
  objects: [
    `<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+X /Encoding /Identity-H /DescendantFonts [${first + 1} 0 R] >>`,
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 500 >>',
  ],
};

/** A part of a font in an order of its own, which the file does not tell. */
export const reorderedFont: PdfOptions = {
  fonts: `/F2 ${first} 0 R`,
  objects: [
    `<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+X /FirstChar 49 /LastChar 53 /Widths [500 500 500 500 500] /FontDescriptor ${first + 1} 0 R >>`,
    '<< /Type /FontDescriptor /FontName /ABCDEF+X /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 800 /StemV 80 >>',
  ],
};
