import { escapeUTF8 } from 'entities';

/** A text as the value of an attribute, in which a reader would make blanks of ends of line. */
export const attributeXml = (text: string): string =>
  escapeUTF8(text).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

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
