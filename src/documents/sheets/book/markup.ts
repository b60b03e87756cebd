const inText: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // Excel's own way: a reader of XML would make an end of line of it.
  '\r': '_x000D_',
};
const inAttribute: Readonly<Record<string, string>> = {
  ...inText,
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as it stands in an element of a workbook. */
export const textXml = (text: string): string =>
  text.replace(/[&<>\r]/g, (sign) => inText[sign] ?? sign);

export const attributeXml = (text: string): string =>
  text.replace(/[&<>"'\t\n\r]/g, (sign) => inAttribute[sign] ?? sign);

/** @param attributes each with a blank before it */
export const elementXml = (name: string, content: string, attributes = ''): string =>
  content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;

/** Where an element stands that is the only one of its name, tags included. */
export function extent(xml: string, name: string): readonly [from: number, to: number] {
  const [from, closing] = [xml.indexOf(`<${name}`), `</${name}>`];
  const tagEnd = xml.indexOf('>', from) + 1;
  const isEmpty = xml.charAt(tagEnd - 2) === '/';
  return [from, isEmpty ? tagEnd : xml.indexOf(closing, tagEnd) + closing.length];
}

/** Puts an element in the place of the only one of its name. */
export function withElement(xml: string, name: string, content: string, attributes = ''): string {
  const [from, to] = extent(xml, name);
  return xml.slice(0, from) + elementXml(name, content, attributes) + xml.slice(to);
}
