import { escapeUTF8 } from 'entities';
import { Parser } from 'htmlparser2';

/** A piece of a text to be replaced; `end` is the first character that stays. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An element as it stands in a text: where it begins, where its content does, where it ends. */
export interface Element {
  /** Without its prefix. */
  readonly name: string;
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  /** The first character behind its opening tag. */
  readonly inner: number;
  /** The first character of its closing tag; `inner` where it closes itself. */
  readonly innerEnd: number;
  readonly end: number;
  readonly closesItself: boolean;
}

/** Tells of every element with one of these names, when it ends, children before their parents. */
export function eachElement(
  xml: string,
  names: ReadonlySet<string>,
  visit: (element: Element) => void,
): void {
  const open: Omit<Element, 'innerEnd' | 'end' | 'closesItself'>[] = [];
  const parser = new Parser(
    {
      onopentag(full, attributes) {
        const name = full.slice(full.indexOf(':') + 1);
        if (!names.has(name)) return;
        const prefix = full.slice(0, full.length - name.length);
        const { startIndex: start, endIndex } = parser;
        open.push({ name, prefix, attributes, start, inner: endIndex + 1 });
      },
      onclosetag(full) {
        if (!names.has(full.slice(full.indexOf(':') + 1))) return;
        const begun = open.pop();
        if (!begun) return;
        const closesItself = parser.startIndex <= begun.start;
        const innerEnd = closesItself ? begun.inner : parser.startIndex;
        visit({ ...begun, innerEnd, end: parser.endIndex + 1, closesItself });
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
}

/** All elements of a name, in the order in which they end. */
export function elementsOf(xml: string, name: string): readonly Element[] {
  const found: Element[] = [];
  eachElement(xml, new Set([name]), (element) => found.push(element));
  return found;
}

/** The text with pieces replaced; pieces at one place stay in their order. */
export function replaced(text: string, pieces: readonly Replacement[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const { start, end, text: put } of [...pieces].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, start), put);
    at = Math.max(at, end);
  }
  return parts.join('') + text.slice(at);
}

/** Attributes as they are written in a tag. */
export const attributesXml = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeUTF8(value)}"`)
    .join('');

/** Gives an element these attributes instead of its own. */
export function retagged(
  { start, inner, closesItself, prefix, name }: Element,
  attributes: Readonly<Record<string, string>>,
): Replacement {
  const close = closesItself ? '/>' : '>';
  return { start, end: inner, text: `<${prefix}${name}${attributesXml(attributes)}${close}` };
}

/** Puts more at the end of an element's content. */
export function appending(xml: string, element: Element, more: string): Replacement {
  if (!element.closesItself) return { start: element.innerEnd, end: element.innerEnd, text: more };
  const tag = `${xml.slice(element.start, element.end - '/>'.length).trimEnd()}>`;
  const close = `</${element.prefix}${element.name}>`;
  return { start: element.start, end: element.end, text: `${tag}${more}${close}` };
}
