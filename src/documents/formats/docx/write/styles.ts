/**
 * How the parts of a government document look: 小标宋 for the title, 黑体 for headings, 仿宋 三号 on
 * lines of 28 points for the body. A font that a machine lacks is replaced by the one named beside
 * it in the font table.
 */

const song = '方正小标宋简体';
const hei = '黑体';
const kai = '楷体_GB2312';
const fangsong = '仿宋_GB2312';

const fallbacks: Readonly<Record<string, string>> = {
  [song]: '宋体',
  [hei]: 'SimHei',
  [kai]: '楷体',
  [fangsong]: '仿宋',
};

interface Style {
  readonly font: string;
  /** Half points: 32 is 三号. */
  readonly size: number;
  readonly paragraph: string;
  readonly run?: string;
}

const bodyLine = '<w:spacing w:line="560" w:lineRule="exact"/>';
const centred = '<w:jc w:val="center"/>';
const tight = '<w:spacing w:line="240" w:lineRule="exact"/>';

const styles: Readonly<Record<string, Style>> = {
  Stamp: { font: hei, size: 32, paragraph: centred, run: '<w:b/><w:color w:val="C00000"/>' },
  Title: { font: song, size: 44, paragraph: '<w:spacing w:before="200" w:after="400"/>' + centred },
  Heading: { font: hei, size: 32, paragraph: `<w:keepNext/>${bodyLine}<w:ind w:firstLine="640"/>` },
  NewPage: {
    font: hei,
    size: 32,
    paragraph: `<w:keepNext/><w:pageBreakBefore/>${bodyLine}<w:ind w:firstLine="640"/>`,
  },
  Part: { font: kai, size: 32, paragraph: `<w:keepNext/>${bodyLine}<w:ind w:firstLine="640"/>` },
  Body: { font: fangsong, size: 32, paragraph: `${bodyLine}<w:ind w:firstLine="640"/>` },
  Cell: { font: fangsong, size: 18, paragraph: tight + centred },
  ItemCell: { font: fangsong, size: 18, paragraph: tight },
};

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function fonts(name: string): string {
  return `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>`;
}

export function stylesXml(): string {
  const written = Object.entries(styles).map(
    ([id, { font, size, paragraph, run = '' }]) =>
      `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="年报${id}"/>` +
      `<w:pPr>${paragraph}</w:pPr><w:rPr>${fonts(font)}${run}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`,
  );
  return `<w:styles ${namespace}><w:docDefaults><w:rPrDefault><w:rPr>${fonts(fangsong)}<w:lang w:val="zh-CN" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>${written.join('')}</w:styles>`;
}

/** Charset 86 is GB2312, written in hexadecimal. */
export function fontTableXml(): string {
  const written = Object.entries(fallbacks).map(
    ([name, other]) =>
      `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
  );
  return `<w:fonts ${namespace}>${written.join('')}</w:fonts>`;
}
